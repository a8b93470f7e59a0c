import { domainInterface } from '../../interface/interface.ts';
import { nearest } from '../../model/words.ts';
import { rule, set } from '../rule.ts';
import { isQemu } from '../support/hypervisor.ts';

/** libvirt knows these in any letter case, and QEMU has them. */
const both = `virtio virtio-transitional virtio-non-transitional e1000 e1000e igb rtl8139 usb-net spapr-vlan lan9118 vmxnet3`.split(' ');
/** libvirt knows these in any letter case too, and they are of Xen, VMware and VirtualBox. */
const ofOthers = 'netfront vlance vmxnet vmxnet2 am79c970a am79c973 82540em 82545em 82543gc'.split(' ');
/** Names of QEMU's devices, which libvirt hands on as they are. */
const ofQemu = new Set(
  `e1000-82540em e1000-82544gc e1000-82545em i82550 i82551 i82557a i82557b i82557c i82558a i82558b i82559a i82559b i82559c i82559er
  i82562 i82801 ne2k_isa ne2k_pci pcnet pvrdma rocker tulip sungem sunhme lance smc91c111 scm91c111 dp83932 xgmac cadence_gem
  etraxfs-eth mcf_fec milkymist opencores.eth stellaris_enet allwinner-emac ftgmac100 imx.enet imx_fec kvaser_pci`.split(/\s+/),
);
/** Names of QEMU's devices for which libvirt has its own. */
const libvirtNames: Readonly<Record<string, string>> = {
  'virtio-net': 'virtio',
  'virtio-net-pci': 'virtio',
  'virtio-net-ccw': 'virtio',
  'virtio-net-device': 'virtio',
  'virtio-net-pci-transitional': 'virtio-transitional',
  'virtio-net-pci-non-transitional': 'virtio-non-transitional',
};
/** What QEMU has of the same maker. */
const likenesses: Readonly<Record<string, string>> = {
  vmxnet: 'vmxnet3',
  vmxnet2: 'vmxnet3',
  vlance: 'pcnet',
  netfront: 'virtio',
  am79c970a: 'pcnet',
  am79c973: 'pcnet',
  '82540em': 'e1000',
  '82545em': 'e1000',
  '82543gc': 'e1000',
};

export default rule({
  id: 'interface-model-unknown',
  severity: 'warning',
  stage: 'start',
  summary: 'A model of card that QEMU does not have, or knows by another name.',
  on: domainInterface,
  check({ type, model }, report, context) {
    const name = model?.type;
    // Of these, other rules say which models they go with.
    if (name === undefined || name === 'unknown' || type === 'vhostuser' || type === 'vdpa' || type === 'hostdev' || !isQemu(context))
      return;
    const lower = name.toLowerCase();
    const own = libvirtNames[lower];
    if (own !== undefined) {
      const message = `'${name}' is QEMU's name; libvirt calls it '${own}', and for another name drops the settings of virtio cards`;
      report(model!, 'type', message, {
        stage: 'silent',
        fix: { title: `Change it to '${own}'`, changes: [set(model!, { type: own })] },
      });
      return;
    }
    if (both.includes(lower) || ofQemu.has(name)) return;
    const meant = likenesses[lower] ?? (ofOthers.includes(lower) ? undefined : nearest(name, [...both, ...ofQemu]));
    report(
      model!,
      'type',
      `QEMU has no network card '${name}', so the guest does not start${meant === undefined ? "; use 'virtio', 'e1000e' or 'rtl8139'" : `; did you mean '${meant}'?`}`,
      { ...(meant !== undefined && { fix: { title: `Change it to '${meant}'`, changes: [set(model!, { type: meant })] } }) },
    );
  },
});
