import { describe, expect, it } from 'vitest';
import { generateMac } from '../../../src/address/index.ts';
import {
  bridgeInterface,
  ethernetInterface,
  macvtapInterface,
  networkInterface,
  openVSwitchInterface,
  RecipeError,
  sriovInterface,
  userInterface,
  vdpaInterface,
  vhostUserInterface,
} from '../../../src/recipe/index.ts';

const mac = '52:54:00:da:c3:dc';

describe('a guest interface', () => {
  it('is a virtio card with a MAC that a seed settles, as libvirt-xml mac prints it', () => {
    const macs = [0, 1].map((index) => networkInterface({ network: 'lab', seed: 'web', index }).mac!.address);
    expect(macs).toEqual(generateMac({ seed: 'web', count: 2 }));
    expect(networkInterface({ network: 'lab', seed: 'web', takenMacs: [macs[0]!] }).mac!.address).not.toBe(macs[0]);
    expect(networkInterface({ network: 'lab', portgroup: 'office', mac })).toEqual({
      type: 'network',
      source: { network: 'lab', portgroup: 'office' },
      mac: { address: mac },
      model: { type: 'virtio' },
    });
  });

  it('on a bridge of the host', () => {
    expect(bridgeInterface({ bridge: 'br0', mac, mtu: 9000, queues: 4, portIsolation: true, bandwidth: { outbound: 100 } })).toEqual({
      type: 'bridge',
      source: { bridge: 'br0' },
      mac: { address: mac },
      model: { type: 'virtio' },
      driver: { queues: 4 },
      bandwidth: { outbound: { average: 100 } },
      mtu: { size: 9000 },
      port: { isolated: true },
    });
  });

  it('on Open vSwitch has a port of its own in a VLAN', () => {
    const made = openVSwitchInterface({ bridge: 'ovsbr0', vlan: 10, seed: 'web' });
    expect(made).toMatchObject({ type: 'bridge', source: { bridge: 'ovsbr0' }, vlan: { tags: [{ id: 10 }] } });
    expect(made.virtualport).toEqual({ type: 'openvswitch', parameters: { interfaceid: expect.stringMatching(/^[\da-f-]{36}$/) } });
    expect(openVSwitchInterface({ bridge: 'ovsbr0', seed: 'web', index: 1 }).virtualport).not.toEqual(made.virtualport);
  });

  it('by macvtap says its mode', () => {
    expect(macvtapInterface({ device: 'eth0', mac }).source).toEqual({ dev: 'eth0', mode: 'bridge' });
    expect(macvtapInterface({ device: 'eth0', mode: 'passthrough', vlan: 7 }).vlan).toEqual({ tags: [{ id: 7 }] });
  });

  it('that is an SR-IOV virtual function', () => {
    expect(sriovInterface({ address: '0000:03:10.1', mac, vlan: 42 })).toEqual({
      type: 'hostdev',
      managed: true,
      source: { address: { type: 'pci', domain: 0, bus: 3, slot: 16, function: 1 } },
      vlan: { tags: [{ id: 42 }] },
      mac: { address: mac },
    });
  });

  it('in user mode needs nothing, and forwards ports with passt', () => {
    expect(userInterface({ mac })).toEqual({ type: 'user', mac: { address: mac }, model: { type: 'virtio' } });
    expect(userInterface({ mac, backend: 'passt', device: 'eth0', ports: [{ port: 2222, to: 22, address: '127.0.0.1' }] })).toMatchObject({
      source: { dev: 'eth0' },
      backend: { type: 'passt' },
      portForwards: [{ proto: 'tcp', address: '127.0.0.1', ranges: [{ start: 2222, to: 22 }] }],
    });
  });

  it('on a tap device that exists leaves it as it is', () => {
    expect(ethernetInterface({ device: 'tap-web', mac }).target).toEqual({ dev: 'tap-web', managed: false });
    expect(ethernetInterface({ managed: true, script: '/opt/tools/qemu-ifup' })).toMatchObject({
      script: { path: '/opt/tools/qemu-ifup' },
    });
  });

  it('to a program that shares its memory', () => {
    expect(vhostUserInterface({ path: '/run/web.sock' }).source).toEqual({ type: 'unix', path: '/run/web.sock', mode: 'server' });
    expect(vhostUserInterface({ path: '/run/web.sock', mode: 'client', reconnect: 5 }).source).toMatchObject({
      mode: 'client',
      reconnect: { enabled: true, timeout: 5 },
    });
    expect(vdpaInterface({ device: '/dev/vhost-vdpa-0' }).source).toEqual({ dev: '/dev/vhost-vdpa-0' });
  });
});

it.each<readonly [string, () => unknown, string]>([
  ['network', () => networkInterface({ network: 'a/b' }), 'libvirt refuses'],
  ['portgroup', () => networkInterface({ network: 'a', portgroup: 'a b' }), 'is no portgroup name'],
  ['mac', () => networkInterface({ network: 'a', mac: 'ff:ff:ff:ff:ff:ff' }), 'group of devices'],
  ['mac', () => networkInterface({ network: 'a', mac: '00:00:00:00:00:00' }), 'all zeros'],
  ['index', () => networkInterface({ network: 'a', index: -1 }), 'a whole number from 0'],
  ['takenMacs[0]', () => networkInterface({ network: 'a', takenMacs: ['x'] }), 'is no MAC address'],
  ['model', () => networkInterface({ network: 'a', model: 'virtio-net-pci' }), "use 'virtio'"],
  ['model', () => networkInterface({ network: 'a', model: 'usb-net' }), 'USB bus'],
  ['queues', () => networkInterface({ network: 'a', queues: 0 }), 'from 1 to 256'],
  ['queues', () => networkInterface({ network: 'a', queues: 2, model: 'e1000' }), "the model is 'e1000'"],
  ['bridge', () => bridgeInterface({ bridge: 'enp3s0' }), 'looks like a network card'],
  ['bridge', () => bridgeInterface({ bridge: 'ovsbr0' }), 'Open vSwitch'],
  ['device', () => ethernetInterface({ device: 'vnet0' }), 'gives out itself'],
  ['script', () => ethernetInterface({ managed: true, script: 'up' }), 'no absolute path'],
  ['address', () => sriovInterface({ address: '0000:00:00.0' }), "the host's own bridge"],
  ['path', () => vhostUserInterface({ path: 'web.sock' }), 'no absolute path'],
  ['device', () => vdpaInterface({ device: 'eth0' }), 'no vDPA device'],
  [
    'ports[1]',
    () => userInterface({ backend: 'passt', ports: [{ port: 53 }, { port: 53, to: 54, address: '127.0.0.1' }] }),
    'in ports[0] too',
  ],
])('%s is refused with its name and the reason', (option, make, reason) => {
  expect(make).toThrow(RecipeError);
  expect(make).toThrow(expect.objectContaining({ option, message: expect.stringContaining(reason) }));
});
