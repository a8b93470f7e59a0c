import { describe, expect, it } from 'vitest';
import { domain } from '../../src/domain/index.ts';
import { network, parse, parseDocument } from '../../src/index.ts';
import { addDisk, bootFrom, dhcpOf, ejectMedia, interfaceByMac, moveToBridge, moveToNetwork, networkFromForm, summaryOf } from './jobs.ts';

const text = `<!-- kept by hand -->
<domain type='kvm'>
  <name>web</name>
  <memory>2097152</memory>
  <os>
    <type>hvm</type>
    <boot dev='hd'/>
    <boot dev='network'/>
  </os>
  <devices>
    <disk type='file' device='cdrom'>
      <source file='/iso/debian.iso'/>
      <target dev='sda' bus='sata'/>   <!-- the installer -->
    </disk>
    <disk type='block' device='disk'>
      <source dev='/dev/vg0/web'/>
      <target dev='vdb' bus='virtio'/>
    </disk>
    <interface type='user'/>
    <interface type='network'>
      <mac address='52:54:00:6B:3C:58'/>
      <source network='default'/>
      <model type='e1000'/>
      <future/>
    </interface>
  </devices>
</domain>
`;

/** What a job makes of the document: lines that are gone, and lines that are new. */
function changedBy(job: (guest: NonNullable<ReturnType<typeof open>['value']>) => void): string[] {
  const document = open();
  job(document.value!);
  const [before, after] = [text, document.toString()].map((one) => one.split('\n'));
  const without = (lines: string[], others: string[], sign: string) =>
    lines.filter((line) => !others.includes(line)).map((line) => sign + line.trim());
  return [...without(before!, after!, '-'), ...without(after!, before!, '+')];
}
const open = () => parseDocument(domain, text);
const nicOf = (guest: Parameters<typeof interfaceByMac>[0]) => interfaceByMac(guest, '52-54-00-6b-3c-58')!;

describe('everyday jobs', () => {
  it('find an interface by its MAC, however it is spelled', () => {
    const guest = parse(domain, text);
    expect(nicOf(guest)).toBe(guest.devices!.interfaces![1]);
    expect(interfaceByMac(guest, '52:54:00:00:00:01')).toBeUndefined();
    expect(interfaceByMac({ type: 'kvm', name: 'bare' }, '52:54:00:00:00:01')).toBeUndefined();
  });

  it('change the network and the model of an interface, and nothing else', () => {
    expect(changedBy((guest) => moveToNetwork(nicOf(guest), 'lab', 'virtio'))).toEqual([
      "-<source network='default'/>",
      "-<model type='e1000'/>",
      "+<source network='lab'/>",
      "+<model type='virtio'/>",
    ]);
  });

  it('put an interface onto a bridge', () => {
    const document = open();
    moveToBridge(document.value!, nicOf(document.value!), 'br0');
    expect(parse(domain, document.toString()).devices!.interfaces![1]).toEqual({
      type: 'bridge',
      mac: { address: '52:54:00:6b:3c:58' },
      source: { bridge: 'br0' },
      model: { type: 'virtio' },
    });
  });

  it('add and take away places in the order of booting', () => {
    const changes = changedBy((guest) => bootFrom(guest, [nicOf(guest), guest.devices!.disks![1]!]));
    expect(changes).toEqual(["-<boot dev='hd'/>", "-<boot dev='network'/>", "+<boot order='2'/>", "+<boot order='1'/>"]);
    expect(changedBy((guest) => bootFrom(guest, []))).toEqual(["-<boot dev='hd'/>", "-<boot dev='network'/>"]);
  });

  it('read the DHCP ranges, reservations and lease times of a network', () => {
    const lab = parse(
      network,
      `<network><name>lab</name>
        <ip address='10.0.0.1' prefix='24'><dhcp>
          <range start='10.0.0.9' end='10.0.0.20'><lease expiry='8' unit='hours'/></range>
          <host mac='52:54:00:00:00:01' ip='10.0.0.5'><lease expiry='0'/></host>
        </dhcp></ip>
        <ip address='10.0.1.1' prefix='24'/>
        <ip family='ipv6' address='fd00::1' prefix='64'><dhcp><range start='fd00::9' end='fd00::20'/></dhcp></ip>
      </network>`,
    );
    expect(dhcpOf(lab)).toEqual({
      ranges: [
        { start: '10.0.0.9', end: '10.0.0.20', lease: { expiry: 8, unit: 'hours' } },
        { start: 'fd00::9', end: 'fd00::20' },
      ],
      hosts: [{ mac: '52:54:00:00:00:01', ip: '10.0.0.5', lease: { expiry: 0 } }],
    });
    expect(dhcpOf({ name: 'bare' })).toEqual({ ranges: [], hosts: [] });
  });

  it('add a disk under a name that is free', () => {
    expect(changedBy((guest) => addDisk(guest, '/images/data.qcow2'))).toContain("+<target dev='vda' bus='virtio'/>");
    const guest = { type: 'kvm', name: 'bare' } as const satisfies Parameters<typeof addDisk>[0];
    const copy = { ...guest };
    addDisk(copy, { device: '/dev/vg0/a', bus: 'scsi' });
    expect(copy).toMatchObject({ devices: { disks: [{ type: 'block', target: { dev: 'sda', bus: 'scsi' } }] } });
  });

  it('eject media, and leave disks alone', () => {
    expect(changedBy(ejectMedia)).toEqual(["-<source file='/iso/debian.iso'/>"]);
  });

  it('make a network from a form, or say which field is wrong', () => {
    expect(networkFromForm({ name: 'lab', subnet: '192.168.150.0/24' })).toEqual({ xml: expect.stringContaining('<name>lab</name>') });
    expect(networkFromForm({ name: 'a/b' })).toEqual({ field: 'name', reason: expect.stringContaining("contains '/'") });
  });

  it('list a guest', () => {
    expect(summaryOf(parse(domain, text))).toEqual({
      name: 'web',
      bytes: 2 ** 31,
      cpus: 1,
      disks: ['sda', 'vdb'],
      macs: ['52:54:00:6B:3C:58'],
    });
  });
});
