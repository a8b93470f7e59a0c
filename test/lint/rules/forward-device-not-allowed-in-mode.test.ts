import { checkRule } from '../../support/check-rule.ts';

checkRule('forward-device-not-allowed-in-mode', {
  reports: [
    {
      xml: "<network><name>n</name><forward mode='hostdev'><interface dev='«e»'/></forward></network>",
      says: "mode 'hostdev' hands out PCI devices; name them by <address type='pci'> or by <pf>",
    },
    {
      xml: "<network><name>n</name><forward mode='hostdev' dev='«e»'/></network>",
      says: "mode 'hostdev' hands out PCI devices; name them by <address type='pci'> or by <pf>",
    },
    {
      xml: "<network><name>n</name><forward mode='private'><«address» type='pci' bus='3'/></forward></network>",
      says: "PCI devices are handed out by mode 'hostdev' alone, not by a network of mode 'private'; name network devices by <interface dev>",
    },
    {
      xml: "<network><name>n</name><forward mode='nat'><«address» type='pci' bus='3'/></forward><ip address='10.0.0.1'/></network>",
      says: "PCI devices are handed out by mode 'hostdev' alone, not by a network of mode 'nat'; name network devices by <interface dev>",
    },
  ],
  accepts: {
    'PCI devices': "<network><name>n</name><forward mode='hostdev'><address type='pci' bus='3'/></forward></network>",
    'a physical function': "<network><name>n</name><forward mode='private'><pf dev='e'/></forward></network>",
    'addresses that libvirt does not look at':
      "<network><name>n</name><forward mode='private'><interface dev='e'/><address type='pci' bus='3'/></forward></network>",
  },
});
