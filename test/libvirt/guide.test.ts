import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { Programs } from '../support/guide/programs.ts';
import { differencesIn, pageOf } from '../support/guide.ts';
import { checks } from './support/checks.ts';
import { Cleanup } from './support/cleanup.ts';
import { Libvirtd, obstacleToLibvirt } from './support/libvirtd.ts';
import { Namespace } from './support/namespace.ts';

// Pages of the guide whose commands need no other host than a libvirt: what stands in for it elsewhere has to say the same.
const pages = ['default-network', 'second-network', 'by-hand', 'macvtap', 'editing'];

const obstacle = await obstacleToLibvirt(['sysctl']);
const check = checks(obstacle);
const cleanup = new Cleanup();
afterAll(() => cleanup.run());

/** The network that packages of libvirt bring along. */
const packaged = `<network>
  <name>default</name>
  <uuid>0bd6d0f7-6dd3-4dd6-8a2e-77e1e1d4e7a5</uuid>
  <forward mode='nat'/>
  <bridge name='virbr0' stp='on' delay='0'/>
  <mac address='52:54:00:a8:7a:10'/>
  <ip address='192.168.122.1' netmask='255.255.255.0'>
    <dhcp>
      <range start='192.168.122.2' end='192.168.122.254'/>
    </dhcp>
  </ip>
</network>
`;

describe.each(pages)('the page %s', (name) => {
  let programs: Programs;

  beforeAll(async () => {
    if (obstacle !== undefined) return;
    const host = await Namespace.create(cleanup, 'guide');
    for (const card of ['eth0', 'eth1']) await host.run('ip', 'link', 'add', 'name', card, 'type', 'veth', 'peer', 'name', `${card}-lan`);
    const daemon = await Libvirtd.start(cleanup, host);
    const document = join(daemon.folder, 'default.xml');
    writeFileSync(document, packaged);
    await daemon.virsh('net-define', document);
    await daemon.virsh('net-autostart', 'default');
    await daemon.virsh('net-start', 'default');
    const path = `PATH='${process.env['PATH']}'`;
    programs = {
      virsh: `export LC_ALL=C ${path}\nexec virsh --connect '${daemon.uri}' "$@"`,
      ip: `export ${path}\nexec ip netns exec ${host.name} ip "$@"`,
      sysctl: `export ${path}\nexec ip netns exec ${host.name} sysctl "$@"`,
    };
  });

  check('shows what a real libvirt says', async () => {
    expect(await differencesIn(pageOf(`docs/guide/${name}.md`), programs)).toEqual([]);
  });
});
