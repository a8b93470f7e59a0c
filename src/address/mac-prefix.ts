import { toMac } from './mac.ts';

const prefixes = {
  kvm: '52:54:00',
  xen: '00:16:3e',
  vmware: '00:0c:29',
  virtualbox: '08:00:27',
  hyperv: '00:15:5d',
  parallels: '00:1c:42',
  virtuozzo: '42:1c:00',
  bhyve: '58:9c:fc',
  proxmox: 'bc:24:11',
} as const;

/** A hypervisor whose MACs start with bytes of its own. */
export type MacPrefixName = keyof typeof prefixes;

/** The names of prefixes, for messages. */
export const macPrefixNames: readonly string[] = Object.keys(prefixes);

/**
 * The bytes that MACs of a hypervisor, or with a prefix such as `52:54:00:ab`, start with.
 * @throws RangeError for another name, for a prefix that is none, and for one of multicast MACs.
 */
export function prefixBytes(prefix: string): number[] {
  const text = Object.hasOwn(prefixes, prefix) ? prefixes[prefix as MacPrefixName] : prefix;
  if (!/^[\da-f]{1,2}(?:[:-][\da-f]{1,2}){0,4}$/i.test(text)) {
    throw new RangeError(
      `'${prefix}' is no MAC prefix; expected one to five bytes such as 52:54:00, or one of ${macPrefixNames.join(', ')}`,
    );
  }
  const bytes = text.split(/[:-]/).map((byte) => Number.parseInt(byte, 16));
  if ((bytes[0]! & 1) !== 0) throw new RangeError(`MACs that start with '${prefix}' are multicast; the first byte must be even`);
  return bytes;
}

/** Who uses MACs with these first bytes, without separators. Most prefixes are registered; those of 2, 6, a or e are by custom. */
const vendors: Readonly<Record<string, string>> = {
  '525400': 'QEMU/KVM',
  '00163e': 'Xen',
  '000c29': 'VMware',
  '005056': 'VMware',
  '000569': 'VMware',
  '001c14': 'VMware',
  '080027': 'VirtualBox',
  '0a0027': 'VirtualBox',
  '00155d': 'Hyper-V',
  '001c42': 'Parallels',
  '421c00': 'Virtuozzo',
  '0242': 'Docker',
  '589cfc': 'bhyve',
  bc2411: 'Proxmox',
  '506b8d': 'Nutanix',
  '001a4a': 'oVirt',
  '566f': 'oVirt',
  fa163e: 'OpenStack',
};

/**
 * The virtualisation software whose MACs start like this one: `QEMU/KVM` for `52:54:00:6b:3c:58`. `undefined` for MACs of other
 * makers. oVirt stands for Red Hat Virtualization too, and Xen for its descendants.
 * @throws RangeError for a text that is no MAC.
 */
export function macVendor(mac: string): string | undefined {
  const digits = toMac(mac).toString(16).padStart(12, '0');
  return vendors[digits.slice(0, 6)] ?? vendors[digits.slice(0, 4)];
}
