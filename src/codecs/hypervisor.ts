import type { Codec } from '../model/codec.ts';
import { meantBy, oneOf } from './words.ts';

const names = oneOf(
  'qemu',
  'kqemu',
  'kvm',
  'hvf',
  'xen',
  'lxc',
  'uml',
  'openvz',
  'test',
  'vmware',
  'hyperv',
  'vbox',
  'phyp',
  'parallels',
  'vz',
  'bhyve',
);
type Hypervisor = typeof names extends Codec<infer Name> ? Name : never;

/** The hypervisor of a guest. */
export const hypervisor: Codec<Hypervisor> = meantBy(names, { 'qemu-kvm': 'kvm', virtualbox: 'vbox', tcg: 'qemu', esx: 'vmware' });
