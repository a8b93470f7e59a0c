import { checkRule } from '../../support/check-rule.ts';

checkRule('forward-interface-and-address', {
  around: "<network><name>n</name><forward mode='passthrough'>…</forward></network>",
  reports: [
    {
      xml: "<interface dev='e'/>\n<«address» type='pci' bus='3'/>\n<address type='pci' bus='4'/>",
      says: 'libvirt passes over <address> beside <interface>; keep the network devices or the PCI devices',
      fixed: "<interface dev='e'/>",
    },
  ],
  accepts: {
    'network devices alone': "<interface dev='e'/><interface dev='f'/>",
    'PCI devices alone': "<address type='pci' bus='3'/><address type='pci' bus='4'/>",
  },
});
