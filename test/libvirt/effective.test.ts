import { afterAll, beforeAll, describe, expect } from 'vitest';
import { type Assumption, effectiveInterface, effectiveNetwork } from '../../src/host/index.ts';
import { domainInterface, network, parse } from '../../src/index.ts';
import { readXml } from '../../src/xml/read.ts';
import type { XmlElement } from '../../src/xml/tree.ts';
import { checks } from './support/checks.ts';
import { Cleanup } from './support/cleanup.ts';
import { Libvirtd, obstacleToLibvirt } from './support/libvirtd.ts';
import { Namespace } from './support/namespace.ts';
import { obstacleTo } from './support/obstacle.ts';

// What is assumed has to be what libvirt writes when it is asked for the document again, as far as it writes it at all.

const obstacle = await obstacleToLibvirt();
const noQemu = obstacle ?? (await obstacleTo(['qemu-system-x86_64']));
const check = checks(obstacle);
const cleanup = new Cleanup();
let daemon: Libvirtd;

beforeAll(async () => {
  if (obstacle === undefined) daemon = await Libvirtd.start(cleanup, await Namespace.create(cleanup, 'effective'));
});
afterAll(() => cleanup.run());

describe('a network', () => {
  const documents: readonly [string, readonly string[]][] = [
    ['', ['uuid', 'bridge/@name', 'bridge/@stp', 'bridge/@delay', 'mac/@address']],
    [
      "<forward/><ip address='10.250.0.1' prefix='24'/>",
      ['uuid', 'forward/@mode', 'bridge/@name', 'bridge/@stp', 'bridge/@delay', 'mac/@address'],
    ],
    ["<bridge name='lx%dx'/>", ['uuid', 'bridge/@name', 'bridge/@stp', 'bridge/@delay', 'mac/@address']],
    ["<bridge name='a%d%d'/>", ['uuid', 'bridge/@name', 'bridge/@stp', 'bridge/@delay', 'mac/@address']],
    [
      `<bridge name='lx0' stp='off' delay='1'/><mac address='52:54:00:00:00:01'/><ip address='10.250.0.1' prefix='24'><dhcp>
        <range start='10.250.0.2' end='10.250.0.9'><lease expiry='5'/></range></dhcp></ip>`,
      ['uuid', 'ip[1]/dhcp/range[1]/lease/@unit'],
    ],
    ["<forward mode='hostdev'><pf dev='eth0'/></forward>", ['uuid', 'forward/@managed']],
    [
      "<forward mode='bridge'/><bridge name='b'/><virtualport type='openvswitch'/><vlan><tag id='5'/><tag id='6'/></vlan>",
      ['uuid', 'vlan/@trunk'],
    ],
  ];

  for (const [content, places] of documents)
    check(`with ${content || 'nothing'}`, async () => {
      const xml = `<network><name>assumed</name>${content}</network>`;
      await daemon.virsh('net-define', daemon.document(xml));
      const dumped = readXml(await daemon.virsh('net-dumpxml', 'assumed')).root;
      await daemon.virsh('net-undefine', 'assumed');
      const found = compare(effectiveNetwork(parse(network, xml)).assumptions, dumped);
      expect(found).toEqual(places.map((place) => `/network/${place}`));
    });

  check('that runs shows the ports of its NAT', async () => {
    const xml = "<network><name>ports</name><forward/><bridge name='lx1'/><ip address='10.251.0.1' prefix='24'/></network>";
    await daemon.virsh('net-create', daemon.document(xml));
    const shown = parse(network, await daemon.virsh('net-dumpxml', 'ports'));
    await daemon.virsh('net-destroy', 'ports');
    expect(shown.forward?.nat?.port).toEqual(effectiveNetwork(parse(network, xml)).view.nat!.ports);
  });
});

describe("a guest's interface", () => {
  const both = ['mac/@address', 'model/@type'];
  const documents: readonly [string, readonly string[]][] = [
    ['<interface/>', ['@type', ...both]],
    ["<interface type='direct'><source dev='eth0'/></interface>", ['mac/@address', 'source/@mode', 'model/@type']],
    ["<interface type='bridge'><source bridge='b'/></interface>", both],
    ["<interface type='network'><source network='nowhere'/></interface>", both],
    ["<interface type='ethernet'/>", both],
    ["<interface type='hostdev'><source><address type='pci' bus='3'/></source></interface>", ['mac/@address']],
  ];

  for (const machine of ['pc', 'q35'])
    for (const [xml, places] of documents)
      check(
        `${xml} on ${machine}`,
        async () => {
          const guest = `<domain type='qemu'><name>assumed</name><memory>65536</memory><os><type arch='x86_64' machine='${machine}'>hvm</type></os>
            <devices>${xml}</devices></domain>`;
          await daemon.virsh('define', daemon.document(guest));
          const dumped = readXml(await daemon.virsh('dumpxml', 'assumed')).root;
          await daemon.virsh('undefine', 'assumed');
          const nic = dumped.elements.find(({ name }) => name === 'devices')!.elements.find(({ name }) => name === 'interface')!;
          const context = { arch: 'x86_64', machine, hypervisor: 'qemu' };
          const found = compare(effectiveInterface(parse(domainInterface, xml), context).assumptions, nic);
          expect(found).toEqual(places.map((place) => `/interface/${place}`));
        },
        noQemu,
      );
});

/** Compares what is assumed with what is written, and gives the places where something is written. */
function compare(assumptions: readonly Assumption[], root: XmlElement): string[] {
  return assumptions.flatMap(({ path, value, random }) => {
    const written = textAt(root, path);
    if (written === undefined) return [];
    if (random) expect(written, path).toMatch(new RegExp(`^${String(value).replaceAll('x', '[0-9a-f]')}$`));
    else expect(typeof value === 'boolean' ? (value ? ['yes', 'on'] : ['no', 'off']) : [String(value)], path).toContain(written);
    return [path];
  });
}

/** The text of an attribute or element, by its path from the root. */
function textAt(root: XmlElement, path: string): string | undefined {
  let at: XmlElement | undefined = root;
  for (const step of path.split('/').slice(2)) {
    if (at === undefined) return undefined;
    if (step.startsWith('@')) return at.attributes.find(({ name }) => name === step.slice(1))?.value;
    const [, name, number = '1'] = /^([^[]+)(?:\[(\d+)\])?$/.exec(step)!;
    at = at.elements.filter((child) => child.name === name)[Number(number) - 1];
  }
  return at?.elements.length === 0 && at.text !== '' ? at.text : undefined;
}
