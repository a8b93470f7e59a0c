import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domainInterface, stringify } from '../../../src/index.ts';
import { validate } from '../../../src/lint/index.ts';
import { fromQemuArgs, RecipeError } from '../../../src/recipe/index.ts';

const one = (args: string) => {
  const { interfaces, notCarried } = fromQemuArgs(args, { seed: 'web' });
  expect(interfaces).toHaveLength(1);
  return { nic: interfaces[0]!, notes: notCarried.map(({ part, reason }) => `${part === undefined ? '' : `${part}: `}${reason}`) };
};
const mac = '52:54:00:12:34:56';

describe('interfaces from the command line of QEMU', () => {
  it('that a guest was started with by hand', () => {
    const { nic, notes } = one('-net nic,model=virtio,macaddr=00:0c:29:86:4e:1a -net tap,ifname=vnet0.0,script=/opt/tools/qemu-ifup');
    expect(stringify(domainInterface, nic)).toMatchInlineSnapshot(`
      "<interface type='ethernet'>
        <mac address='00:0c:29:86:4e:1a'/>
        <script path='/opt/tools/qemu-ifup'/>
        <model type='virtio'/>
      </interface>
      "
    `);
    expect(notes).toEqual([
      'downscript=/etc/qemu-ifdown: QEMU runs it where nothing is said; add <downscript> if the host has one that matters',
      "ifname=vnet0.0: 'vnet0.0' is a name that libvirt gives out itself; choose another",
    ]);
  });

  it('with -netdev and -device', () => {
    const { nic, notes } = one(
      `qemu-system-x86_64 -m 512 -netdev tap,id=hostnet0,ifname=tap-web,script=no,downscript=no,vhost=on,queues=4 -device virtio-net-pci,mq=on,vectors=10,netdev=hostnet0,id=net0,mac=${mac},bus=pci.0,addr=0x3,bootindex=1,rx_queue_size=512,csum=off,guest_tso4=off,romfile=`,
    );
    expect(nic).toEqual({
      type: 'ethernet',
      target: { dev: 'tap-web', managed: false },
      mac: { address: mac },
      model: { type: 'virtio' },
      driver: { name: 'vhost', queues: 4, rx_queue_size: 512, host: { csum: false }, guest: { tso4: false } },
      boot: { order: 2 },
      rom: { enabled: false },
      address: { type: 'pci', domain: 0, bus: 0, slot: 3, function: 0 },
    });
    expect(notes).toEqual(['vectors=10: libvirt works it out from the number of queues']);
  });

  it('with JSON, as newer programs write it', () => {
    const { nic, notes } = one(
      `-netdev '{"type":"tap","id":"n","br":"br0","vhost":true}' -device '{"driver":"virtio-net-pci-non-transitional","netdev":"n","mac":"${mac}","bus":"pci.1","addr":"0x0"}'`,
    );
    expect(nic).toEqual({
      type: 'bridge',
      source: { bridge: 'br0' },
      mac: { address: mac },
      model: { type: 'virtio-non-transitional' },
      driver: { name: 'vhost' },
    });
    expect(notes[0]).toContain('bus=pci.1: libvirt makes and numbers the buses');
  });

  it.each([
    ['tap,br=br1,helper=/usr/lib/qemu-bridge-helper', { type: 'bridge', source: { bridge: 'br1' } }],
    ['tap,helper=/usr/lib/qemu-bridge-helper', { type: 'bridge', source: { bridge: 'br0' } }],
    ['bridge,br=br2', { type: 'bridge', source: { bridge: 'br2' } }],
    ['tap', { type: 'ethernet', script: { path: '/etc/qemu-ifup' } }],
    ['tap,downscript=/opt/down', { type: 'ethernet', script: { path: '/etc/qemu-ifup' }, downscript: { path: '/opt/down' } }],
    ['tap,script=no,downscript=no,sndbuf=1M', { type: 'ethernet', tune: { sndbuf: 1048576 } }],
    ['user', { type: 'user' }],
    ['user,net=192.168.76.0/24', { type: 'user', ips: [{ address: '192.168.76.0', family: 'ipv4', prefix: 24 }] }],
    ['passt', { type: 'user', backend: { type: 'passt' } }],
    ['socket,listen=:1234', { type: 'server', source: { port: 1234 } }],
    ['socket,connect=127.0.0.1:1234', { type: 'client', source: { address: '127.0.0.1', port: 1234 } }],
    ['socket,mcast=230.0.0.1:1234', { type: 'mcast', source: { address: '230.0.0.1', port: 1234 } }],
    [
      'socket,udp=127.0.0.1:1,localaddr=127.0.0.2:2',
      { type: 'udp', source: { address: '127.0.0.1', port: 1, local: { address: '127.0.0.2', port: 2 } } },
    ],
    ['stream,server=on,addr.type=inet,addr.host=127.0.0.1,addr.port=5', { type: 'server', source: { address: '127.0.0.1', port: 5 } }],
    ['dgram,remote.type=inet,remote.host=230.0.0.1,remote.port=5', { type: 'mcast', source: { address: '230.0.0.1', port: 5 } }],
    ['vhost-vdpa,vhostdev=/dev/vhost-vdpa-0', { type: 'vdpa', source: { dev: '/dev/vhost-vdpa-0' } }],
  ])('connected by -netdev %s', (netdev, expected) => {
    const [type, ...rest] = netdev.split(',');
    const { nic } = one(`-netdev ${[type, 'id=n', ...rest].join(',')} -device virtio-net-pci,netdev=n,mac=${mac}`);
    expect(nic).toEqual({ ...expected, mac: { address: mac }, model: { type: 'virtio' } });
    expect(validate(domainInterface, nic).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('to a switch that shares memory', () => {
    const { nic } = one(
      `-chardev socket,id=c,path=/run/web.sock,server=on -netdev vhost-user,chardev=c,id=n,queues=2 -device virtio-net-pci,netdev=n,mac=${mac}`,
    );
    expect(nic).toMatchObject({
      type: 'vhostuser',
      source: { type: 'unix', path: '/run/web.sock', mode: 'server' },
      driver: { queues: 2 },
    });
  });

  it('with -nic, which is both ends', () => {
    expect(one(`-nic bridge,br=br0,model=e1000,mac=${mac}`).nic).toEqual({
      type: 'bridge',
      source: { bridge: 'br0' },
      mac: { address: mac },
      model: { type: 'e1000' },
    });
    expect(fromQemuArgs('-nic none -net none')).toEqual({ interfaces: [], notCarried: [] });
  });

  it('on hubs, each card with one thing', () => {
    const { interfaces, notCarried } = fromQemuArgs(
      '-net nic,vlan=1,model=e1000 -net user,vlan=1 -net nic,vlan=2,model=virtio -net tap,vlan=2,script=no -net nic,vlan=3,model=virtio',
      { seed: 'web' },
    );
    expect(interfaces.map(({ type, model }) => [type, model?.type])).toEqual([
      ['user', 'e1000'],
      ['ethernet', 'virtio'],
    ]);
    expect(new Set(interfaces.map((nic) => nic.mac!.address)).size).toBe(2);
    expect(notCarried.map(({ reason }) => reason)).toContain('the card is connected to nothing');
    expect(fromQemuArgs('-net nic,model=virtio -net nic,model=e1000 -net user').notCarried[0]!.reason).toContain(
      'QEMU connects all of this hub',
    );
  });

  it('pins MACs that are missing, and says so, as with the model', () => {
    const { nic, notes } = one('-net nic -net user');
    expect(nic.model).toEqual({ type: 'e1000' });
    expect(nic.mac!.address).toMatch(/^52:54:00/);
    expect(notes).toEqual([expect.stringContaining('QEMU picks the model'), expect.stringContaining('it has no MAC')]);
    expect(one('-net nic -net user').nic).toEqual(nic);
  });

  it('names each value of an option that is there several times', () => {
    const forwards = ['hostfwd=tcp:127.0.0.1:5555-:22', 'hostfwd=udp::53-:53'];
    const said = fromQemuArgs(`-netdev user,id=n,${forwards.join(',')} -device e1000,netdev=n,mac=${mac}`).notCarried;
    expect(said.map(({ part }) => part)).toEqual(forwards);
    const [json] = fromQemuArgs([
      '-netdev',
      '{"type":"user","id":"n","hostfwd":[{"str":"tcp::2222-:22"}]}',
      '-device',
      `e1000,netdev=n,mac=${mac}`,
    ]).notCarried;
    expect(json).toMatchObject({ part: 'hostfwd.0.str=tcp::2222-:22', reason: expect.stringContaining('passt') });
  });

  it.each([
    [`-netdev user,id=n,hostfwd=tcp::2222-:22 -device virtio-net-pci,netdev=n,mac=${mac}`, 'hostfwd=tcp::2222-:22', 'passt'],
    [`-netdev user,id=n -device virtio-net-pci,netdev=n,mac=ff:ff:ff:ff:ff:ff`, 'mac=ff:ff:ff:ff:ff:ff', 'group of devices'],
    [`-netdev user,id=n -device virtio-net-pci,netdev=n,mac=${mac},failover=on`, 'failover=on', 'libvirt has nothing for it'],
    [`-netdev user,id=n -device virtio-net-pci,netdev=n,mac=${mac},id=web`, 'id=web', "starts with 'ua-'"],
    [`-netdev tap,id=n,script=up -device virtio-net-pci,netdev=n,mac=${mac}`, 'script=up', 'no absolute path'],
    [`-netdev tap,id=n,vnet_hdr=on,script=no -device virtio-net-pci,netdev=n,mac=${mac}`, 'vnet_hdr=on', 'where the card can use it'],
    [`-netdev user,id=n,net=10.0.0.0/28 -device virtio-net-pci,netdev=n,mac=${mac}`, 'net=10.0.0.0/28', 'from /4 to /27'],
    [`-netdev tap,id=n,fd=3 -device virtio-net-pci,netdev=n,mac=${mac}`, undefined, 'opened by another program'],
    [`-netdev vde,id=n -device virtio-net-pci,netdev=n,mac=${mac}`, undefined, "the kind 'vde'"],
    [`-netdev socket,id=n,connect=host.example:1 -device virtio-net-pci,netdev=n,mac=${mac}`, undefined, 'an IPv4 address and a port'],
    [`-netdev user,id=n`, undefined, 'no card is connected'],
    [`-device virtio-net-pci,netdev=m,mac=${mac}`, undefined, "there is no -netdev 'm'"],
    [`-device vfio-pci,host=0000:03:10.0`, undefined, "sriovInterface({ address: '0000:03:10.0' })"],
    [`-netdev tap,id=n,vhost=on,script=no -device e1000,netdev=n,mac=${mac}`, undefined, 'for virtio cards'],
  ])('names what cannot be carried over: %s', (args, part, reason) => {
    const { notCarried } = fromQemuArgs(args);
    expect(notCarried).toContainEqual({
      argument: expect.any(String),
      ...(part !== undefined && { part }),
      reason: expect.stringContaining(reason),
    });
  });

  it('reads words as a shell does', () => {
    expect(one(`-netdev "bridge,id=n,br=br 0" -device 'virtio-net-pci,netdev=n',mac=${mac} \\\n -m 1`).nic).toMatchObject({
      source: { bridge: 'br 0' },
    });
    expect(fromQemuArgs(['-netdev', 'bridge,id=n,br=a,,b', '-device', `e1000,netdev=n,mac=${mac}`]).interfaces[0]).toMatchObject({
      source: { bridge: 'a,b' },
    });
    for (const broken of ["-net 'nic", '-net "nic', '-net nic\\']) expect(() => fromQemuArgs(broken)).toThrow(RecipeError);
  });

  it('takes any words, and has each card in the interfaces or among what is named', () => {
    const key = fc.constantFrom(
      'id=n',
      'netdev=n',
      'mac=x',
      'vlan=1',
      'queues=2',
      'vhost=on',
      'ifname=t',
      'br=b',
      'addr=3',
      'bus=x',
      'listen=:1',
      '',
      'on',
      'rombar=0',
    );
    const type = fc.constantFrom(
      'nic',
      'tap',
      'user',
      'bridge',
      'socket',
      'stream',
      'dgram',
      'vhost-user',
      'virtio-net-pci',
      'e1000',
      'none',
      '{',
      '{"type":1}',
      '',
    );
    const option = fc.constantFrom('-net', '-netdev', '-device', '-nic', '-chardev', '-m');
    const pair = fc.tuple(option, type, fc.array(key, { maxLength: 4 })).map(([one, kind, keys]) => [one, [kind, ...keys].join(',')]);
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 6 }), (words) => {
        const { interfaces, notCarried } = fromQemuArgs(words.flat());
        for (const nic of interfaces) expect(stringify(domainInterface, nic)).toContain('<interface type=');
        const cards = words.filter(([name, text]) => /^-(?:device|nic)$/.test(name!) && /^(?:virtio|e1000)/.test(text!));
        if (cards.length > 0) expect(interfaces.length + notCarried.length).toBeGreaterThan(0);
      }),
    );
  });
});
