/** What kind of guest an interface belongs to. */
export interface GuestKind {
  /** Its hypervisor, as `<domain type>` says; `kvm` when absent. */
  readonly hypervisor?: string;
  /** Its processor, as `<os><type arch>` says: `x86_64`, `aarch64`, `s390x`. */
  readonly arch?: string;
  /** Its machine, as `<os><type machine>` says: `q35`, `virt-6.2`. */
  readonly machine?: string;
  /** Models that its QEMU offers, where it is known. */
  readonly models?: readonly string[];
}

/** Models that QEMU is asked for in turn, where the architecture does not decide. */
const inTurn = ['rtl8139', 'e1000', 'virtio'];

/** The model of network card that libvirt gives a guest of QEMU; `undefined` where that cannot be known. */
export function defaultNicModel({ arch, machine, models }: GuestKind): string | undefined {
  if (arch === undefined && machine === undefined) return undefined;
  const architecture = arch ?? architectureOf(machine!);
  const isVirt = machine === 'virt' || machine?.startsWith('virt-') === true;
  // All architectures that have a machine of this name agree on it.
  if (isVirt || architecture?.startsWith('s390')) return 'virtio';
  if (architecture === undefined) return undefined;
  if (/^(?:arm|aarch64)/.test(architecture)) return machine === 'versatilepb' ? 'smc91c111' : 'lan9118';
  return models === undefined ? 'rtl8139' : (inTurn.find((model) => models.includes(model)) ?? 'rtl8139');
}

/** The architecture that a machine stands for, where the name is telling. */
function architectureOf(machine: string): string | undefined {
  if (/^(?:pc|q35|isapc|microvm)/.test(machine)) return 'x86_64';
  if (machine.startsWith('s390-ccw')) return 's390x';
  return machine === 'versatilepb' ? 'armv7l' : undefined;
}

/** What the hardware addresses start with that libvirt makes up for guests of a hypervisor. */
export function macPrefixOf(hypervisor = 'kvm'): string {
  switch (hypervisor) {
    case 'xen':
      return '00:16:3e';
    case 'vbox':
      return '08:00:27';
    case 'vmware':
      return '00:0c:29';
    case 'vz':
    case 'parallels':
      return '42:1c:00';
    default:
      return '52:54:00';
  }
}
