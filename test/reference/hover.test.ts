import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Editor } from '../support/language-service.ts';

const editor = new Editor();
beforeAll(() => editor.start());
afterAll(() => editor.close());

/** What an editor shows over an expression, the code first. */
async function over(expression: string): Promise<string[]> {
  const names = { net: 'Network', nic: 'DomainInterface', vm: 'Domain' };
  const declared = Object.entries(names).map(([name, type]) => `declare const ${name}: import('libvirt-xml').${type};`);
  const text = await editor.hover(`${declared.join('\n')}\n${expression}`);
  return text
    .replace(/^```typescript\n([\s\S]*?)\n```\n?/, '$1\n')
    .trim()
    .split(/\n+/);
}

describe('an editor shows the type, the meaning, the unit, the default and the release of', () => {
  it.each([
    [
      'net.forward!.mode',
      '(property) Forward.mode?: "bridge" | "hostdev" | "nat" | "none" | "open" | "passthrough" | "private" | "route" | "vepa" | (string & {}) | undefined',
      'How traffic gets out. `nat`, `route` and `open` go through the host; `bridge` uses a bridge of the host or',
      'macvtap; `private`, `vepa` and `passthrough` use macvtap; `hostdev` hands out PCI devices.',
      '`open` since libvirt 2.2.0.',
      "*@default* — 'nat'",
    ],
    [
      'net.forward!.nat',
      '(property) Forward.nat?: Nat | undefined',
      'How addresses are translated. For mode `nat`.',
      '*@since* — libvirt 1.0.3',
    ],
    [
      'net.bridge!.delay',
      '(property) NetworkBridge.delay?: number | undefined',
      'How long a new port waits before it forwards. The kernel raises it to 2 s while the spanning tree protocol is on.',
      'In seconds.',
      '*@default* — 0',
    ],
    [
      'net.bridge!.zone',
      '(property) NetworkBridge.zone?: string | undefined',
      'firewalld zone the bridge is put into; firewalld must run.',
      "A zone name of letters, digits, '_' and '-'.",
      '*@default* — libvirt',
      '*@since* — libvirt 5.1.0',
    ],
    [
      'net.ips![0]!.prefix',
      '(property) NetworkIp.prefix?: number | undefined',
      "Length of the subnet's prefix, up to 32 or 128. Without it and `netmask`, IPv4 falls back to address classes and IPv6 to 64.",
    ],
    [
      'net.ips![0]!.dhcp!.ranges![0]!.start',
      '(property) DhcpRange.start: string',
      'First address, inside the subnet of the `<ip>` around it.',
      'An IP address such as 192.168.122.1 or fd00::1.',
    ],
    [
      'net.ips![0]!.dhcp!.ranges![0]!.lease',
      '(property) DhcpRange.lease?: DhcpLease | undefined',
      'How long an address from this range is lent for.',
      '*@default* — 1 hour',
      '*@since* — libvirt 6.3.0',
    ],
    [
      'nic.bandwidth!.inbound!.average',
      '(property) BandwidthLimit.average?: number | undefined',
      'Average rate. Needed, unless `floor` is given.',
      'In KiB/s.',
    ],
    [
      'nic.trustGuestRxFilters',
      '(property) InterfaceBase.trustGuestRxFilters?: boolean | undefined',
      'Whether the host trusts what the guest says of the packets it wants. For virtio cards on macvtap.',
      'Written `yes` or `no`.',
      '*@default* — false',
      '*@since* — libvirt 1.2.10',
    ],
    ["if (nic.type === 'bridge') nic.type", '(property) BridgeInterface.type: "bridge"', "`'bridge'`: Plugged into a bridge of the host."],
    [
      'vm.memory',
      '(property) Domain.memory?: DomainMemory | undefined',
      'The memory that the guest boots with. Needed, unless NUMA cells in `<cpu>` have it.',
      '*@default* — that of the NUMA cells',
    ],
    [
      'vm.on_crash',
      '(property) Domain.on_crash?: "coredump-destroy" | "coredump-restart" | "destroy" | "preserve" | "preserve-running" | "rename-restart" | "restart" | (string & {}) | undefined',
      'What happens when the guest crashes and says so by a panic device.',
      '`preserve-running` since libvirt 12.6.0.',
      "*@default* — 'destroy'",
    ],
    [
      'vm.iothreads',
      '(property) Domain.iothreads?: number | undefined',
      'How many I/O threads the guest has.',
      '*@default* — 0',
      '*@since* — libvirt 1.2.8',
    ],
    [
      'vm.memory!.unit',
      '(property) ScaledKibibytes.unit?: "EB" | "EiB" | "GB" | "GiB" | "KB" | "KiB" | "MB" | "MiB" | "PB" | "PiB" | "TB" | "TiB" | "bytes" | (string & {}) | undefined',
      'What the number counts.',
      'A unit such as bytes, KiB, MiB or GiB.',
      '*@default* — KiB',
    ],
    ['vm.devices!.serials![0]!.target', '(property) GuestSerial.target?: SerialTarget | undefined', 'The port that the guest sees.'],
    ['vm.devices!.interfaces', '(property) DomainDevices.interfaces?: DomainInterface[] | undefined', 'Network cards.'],
    [
      "import { portgroup } from 'libvirt-xml'; portgroup",
      '(alias) const portgroup: ElementModel<Portgroup>',
      'The element `<portgroup>`. Settings that guest interfaces pick by name.',
    ],
  ])('%s', async (expression, ...expected) => {
    expect(await over(expression)).toEqual(expected);
  });

  it('interface.model.type, in words that are all there to see', async () => {
    const [type, ...rest] = await over('nic.model!.type');
    expect(type).toMatch(/^\(property\) InterfaceModel\.type\?: ("[\w-]+" \| ){21}\(string & \{\}\) \| undefined$/);
    expect(rest).toContain('*@default* — virtio on s390 and ARM virt, rtl8139 or e1000 on x86');
  });
});
