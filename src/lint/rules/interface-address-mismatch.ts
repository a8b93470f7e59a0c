import { domainInterface } from '../../interface/interface.ts';
import { remove, rule, set } from '../rule.ts';
import { isQemu } from '../support/hypervisor.ts';
import { modelOf } from '../support/nic.ts';
import { isLeftToLibvirt } from '../support/pci.ts';

export default rule({
  id: 'interface-address-mismatch',
  severity: 'error',
  stage: 'define',
  summary: 'An address inside the guest that the interface cannot have.',
  on: domainInterface,
  check(nic, report, context) {
    const { address, rom, acpi } = nic;
    if (address?.type === 'unassigned') {
      report(address, 'type', "'unassigned' keeps a <hostdev> device from the guest; an interface cannot be kept from it", {
        fix: { title: 'Remove <address>', changes: [remove(address)] },
      });
      return;
    }
    if (!isQemu(context)) return;
    if (modelOf(nic) === 'usb-net' && (address === undefined || (address.type === 'pci' && isLeftToLibvirt(address)))) {
      report(nic, 'model', "libvirt looks for a PCI slot, and the card is a USB device; add <address type='usb' bus='0' port='1'/>", {
        fix: { title: 'Plug it into port 1', changes: [set(nic, { address: { type: 'usb', bus: 0, port: '1' } })] },
      });
    }
    if (address === undefined || address.type === 'pci') return;
    const why = `is for PCI devices, and the address is of type '${address.type}'; remove one of them`;
    if (rom?.enabled !== undefined || rom?.bar !== undefined || rom?.file !== undefined) report(rom, undefined, `<rom> ${why}`);
    if (acpi?.index !== undefined) report(acpi, 'index', `index of <acpi> ${why}`);
  },
});
