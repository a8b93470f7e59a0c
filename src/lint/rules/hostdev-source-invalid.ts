import { domainInterface } from '../../interface/interface.ts';
import { rule, set } from '../rule.ts';
import { isQemu } from '../support/hypervisor.ts';

export default rule({
  id: 'hostdev-source-invalid',
  severity: 'error',
  stage: 'define',
  summary: 'A card of the host that is not named as libvirt needs it.',
  on: domainInterface,
  check(nic, report, context) {
    if (nic.type !== 'hostdev') return;
    const { source } = nic;
    const { address, vendor, product, startupPolicy, writeFiltering } = source;
    // Without a type, <vendor> makes it a USB device.
    const kind = address?.type ?? (vendor === undefined ? undefined : 'usb');
    if (kind === undefined) {
      const what = product === undefined ? '' : ', or <vendor> beside <product>';
      const message = `libvirt cannot tell which card of the host is meant; give <address type='pci'> with its place${what}`;
      report(address ?? source, undefined, message);
    } else if (kind === 'usb') {
      if (vendor !== undefined && product === undefined)
        report(vendor, undefined, 'a USB device is named by <vendor> and <product> together');
      if (vendor === undefined && product !== undefined)
        report(product, undefined, 'a USB device is named by <vendor> and <product> together');
    } else {
      if (startupPolicy !== undefined) {
        report(source, 'startupPolicy', 'startupPolicy is for USB devices; remove it', {
          fix: { title: 'Remove startupPolicy', changes: [set(source, { startupPolicy: undefined })] },
        });
      }
      if (writeFiltering !== undefined && isQemu(context)) {
        report(source, 'writeFiltering', 'writeFiltering is for Xen, and QEMU refuses it; remove it', {
          fix: { title: 'Remove writeFiltering', changes: [set(source, { writeFiltering: undefined })] },
        });
      }
    }
  },
});
