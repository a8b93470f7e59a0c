import { describe, expect, it } from 'vitest';
import { lint } from '../../../src/lint/index.ts';
import { checkRule } from '../../support/check-rule.ts';

const around = (machine: string): string =>
  `<domain type='kvm'><name>g</name><os><type arch='x86_64' machine='${machine}'>hvm</type></os><devices>…</devices></domain>`;
const nic = (address: string, model = 'virtio'): string =>
  `<interface type='user'><model type='${model}'/><address type='pci' ${address}/></interface>`;
const marked = (address: string, model = 'virtio'): string => nic(address, model).replace('<address', '<«address»');
const pci = (index: number, model: string, inner = ''): string =>
  `<controller type='pci' index='${index}' model='${model}'>${inner}</controller>`;

describe('on q35', () => {
  checkRule('pci-layout', {
    around: around('q35'),
    reports: [
      {
        xml: `${pci(1, 'pcie-root-port')}${marked("bus='1' slot='4'")}`,
        says: 'the highest slot of the PCI controller with index 1, a pcie-root-port, is 0',
      },
      {
        xml: `${pci(1, 'pcie-root-port')}${pci(2, 'pcie-switch-upstream-port')}${marked("bus='2'")}`,
        says: 'the PCI controller with index 2, a pcie-switch-upstream-port, takes no PCI Express device',
      },
      {
        xml: marked("bus='0' slot='0x1f' function='2'"),
        says: '0000:00:1f.2 belongs to another device, which libvirt puts there; choose another place',
      },
      {
        xml: marked("bus='0' slot='0x1f'"),
        says: '0000:00:1f.0 belongs to the chipset of the machine; choose another place',
      },
      {
        // The first card on a bus that does not exist decides what libvirt adds: here a bridge, which has no slot 0.
        xml: marked("bus='1'", 'rtl8139'),
        says: 'the lowest slot of the PCI controller with index 2, a pcie-to-pci-bridge, is 1',
      },
      {
        xml: pci(1, 'pci-bridge').replace('<controller', '<«controller»'),
        says: 'no controller takes the pci-bridge with index 1; one like pcie-to-pci-bridge or dmi-to-pci-bridge with a lower index would',
      },
      {
        xml: pci(1, 'pci-bridge', "<«address» type='pci' bus='2' slot='1'/>") + pci(2, 'dmi-to-pci-bridge'),
        says: 'the pci-bridge with index 1 is on bus 2, and its index has to be higher than that',
      },
      {
        xml: "<controller type='sata' index='0'><«address» type='pci' bus='0' slot='5'/></controller>",
        says: 'the first SATA controller of this machine is part of the chipset, at 0000:00:1f.2',
      },
      {
        xml: "<iommu model='virtio'><«address» type='pci' bus='1'/></iommu>",
        says: 'the device has to be on bus 0',
      },
    ],
    accepts: {
      'a bus that libvirt adds a root port for': nic("bus='3'"),
      'a device of PCI Express behind a bridge': `${pci(1, 'dmi-to-pci-bridge')}${pci(2, 'pci-bridge')}${nic("bus='2' slot='1'")}`,
      'a device of PCI in a slot of PCI Express': `${pci(1, 'pcie-root-port')}${nic("bus='1'", 'rtl8139')}`,
      'functions of one slot': nic("slot='5' multifunction='on'") + nic("slot='5' function='1'"),
      'companions of a USB 2 controller':
        "<controller type='usb' index='0' model='ich9-ehci1'/><controller type='usb' index='0' model='ich9-uhci1'/><controller type='usb' index='0' model='ich9-uhci2'/>",
      'addresses that are left to libvirt': nic("slot='0'") + nic(''),
      'one address twice, which is told elsewhere': nic("slot='5'") + nic("slot='5'"),
      'an address that cannot be read': `${nic("bus='q'")}${pci(1, 'pci-bridge')}`,
    },
  });

  it('speaks of the devices as a whole where there are more than places', () => {
    const text = around('q35').replace('…', nic("bus='0xf3'"));
    const found = lint([{ path: 'a.xml', text }]).filter(({ code }) => code === 'pci-layout');
    expect(found.map(({ path, message }) => [path, message])).toEqual([
      ['/domain/devices', 'no PCI controller of the guest has a place for a pcie-root-port, and libvirt adds none by itself'],
    ]);
  });
});

describe('on pc', () => {
  checkRule('pci-layout', {
    around: around('pc-i440fx-7.2'),
    reports: [
      { xml: marked("slot='1'"), says: '0000:00:01.0 belongs to the chipset of the machine; choose another place' },
      {
        xml: marked("slot='1' function='2'"),
        says: '0000:00:01.2 belongs to another device, which libvirt puts there; choose another place',
      },
      { xml: marked("bus='1' slot='0'"), says: 'the lowest slot of the PCI controller with index 1, a pci-bridge, is 1' },
      {
        xml: "<controller type='ide' index='0'><«address» type='pci' slot='7'/></controller>",
        says: 'the first IDE controller of this machine is part of the chipset, at 0000:00:01.1',
      },
      {
        xml: pci(1, 'pcie-root-port').replace('<controller', '<«controller»'),
        says: 'no PCI controller of the guest has a place for a pcie-root-port, and libvirt adds none by itself',
      },
    ],
    accepts: {
      'a bus that libvirt adds a bridge for': nic("bus='1' slot='1'"),
      'the places of the chipset that it has': "<controller type='ide' index='0'><address type='pci' slot='1' function='1'/></controller>",
      'the place of an IDE controller that is not there': nic("slot='1' function='1'"),
      'a bus for one NUMA node': pci(1, 'pci-expander-bus', "<target busNr='254'/>"),
      'the address of a controller that is not there':
        "<controller type='usb' index='0' model='none'><address type='pci' slot='1' function='2'/></controller>",
    },
  });
});

describe('on machines whose layout is not known', () => {
  checkRule('pci-layout', { around: around('microvm'), reports: [], accepts: { anything: nic("slot='1'") } });
});
