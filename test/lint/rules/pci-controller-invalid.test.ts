import { checkRule } from '../../support/check-rule.ts';

checkRule('pci-controller-invalid', {
  around: "<domain type='kvm'><name>g</name><os><type arch='x86_64' machine='q35'>hvm</type></os><devices>\u2026</devices></domain>",
  reports: [
    {
      xml: "<controller type='pci' index='0' model='«pci-root»'/>",
      says: 'the controller with index 0 is the pcie-root of the machine, and this one is a pci-root; give it an index above 0',
    },
    {
      xml: "<controller type='pci' model='«pcie-root-port»'/>",
      says: 'the controller with index 0 is the pcie-root of the machine, and this one is a pcie-root-port; give it an index above 0',
    },
    { xml: "<controller type='pci' index='«1»' model='pcie-root'/>", says: 'pcie-root is the root of all buses and has index 0' },
    {
      xml: "<controller type='pci' index='0' model='pcie-root'><«address» type='pci' slot='3'/></controller>",
      says: 'pcie-root is the root of all buses and has no address',
    },
    { xml: "<«controller» type='pci' index='3'/>", says: 'libvirt knows no default for the model of a PCI controller; name it' },
    {
      xml: "<controller type='pci' index='1' model='«pci-expander-bus»'/>",
      says: "pci-expander-bus is for machines like 'pc'; there is pcie-expander-bus",
    },
    {
      xml: "<controller type='pci' index='1' model='pcie-root-port'><target busNr='«7»'/></controller>",
      says: 'busNr is for pci-expander-bus and pcie-expander-bus, and this controller is a pcie-root-port',
    },
    {
      xml: "<controller type='pci' index='1' model='pcie-root-port'><target index='«7»'/></controller>",
      says: 'index is for pseries guests, and this controller is a pcie-root-port',
    },
    {
      xml: "<controller type='pci' index='1' model='pcie-root-port'><model name='«pxb»'/></controller>",
      says: "a pcie-root-port cannot be the device 'pxb'; the device for it is pcie-root-port or ioh3420",
    },
    {
      xml: "<controller type='pci' index='1' model='pcie-root-port'><«pcihole64»>1</pcihole64></controller>",
      says: '<pcihole64> is for the root of all buses, and this controller is a pcie-root-port; libvirt drops it',
      as: 'warning schema',
    },
    {
      xml: "<controller type='pci' index='1' model='pcie-expander-bus'><target busNr='7'><node>«0»</node></target></controller>",
      says: 'there is no NUMA node 0: <cpu> has 0 <cell>',
    },
  ],
  accepts: {
    'a port without index behind the root':
      "<controller type='pci' index='0' model='pcie-root'/><controller type='pci' model='pcie-root-port'/>",
    'settings of a port':
      "<controller type='pci' index='1' model='pcie-root-port'><model name='ioh3420'/><target chassis='1' port='0x8' hotplug='off'/></controller>",
  },
});

checkRule('pci-controller-invalid', {
  around: "<domain type='kvm'><name>g</name><os><type arch='x86_64' machine='pc'>hvm</type></os><devices>\u2026</devices></domain>",
  reports: [
    {
      xml: "<controller type='pci' index='1' model='«pcie-expander-bus»'/>",
      says: "pcie-expander-bus is for machines like 'q35'; there is pci-expander-bus",
    },
  ],
  accepts: {
    'a bus for a NUMA node': "<controller type='pci' index='1' model='pci-expander-bus'><target busNr='254'/></controller>",
  },
});
