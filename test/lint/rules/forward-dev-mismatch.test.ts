import { checkRule } from '../../support/check-rule.ts';

checkRule('forward-dev-mismatch', {
  reports: [
    {
      xml: "<network><name>n</name><forward mode='nat' dev='«e»'><interface dev='f'/></forward><ip address='10.0.0.1'/></network>",
      says: "dev is 'e', and the first <interface> is 'f'; they must be the same",
      fixed: "<network><name>n</name><forward mode='nat' dev='f'><interface dev='f'/></forward><ip address='10.0.0.1'/></network>",
    },
    {
      xml: "<network><name>n</name><forward mode='hostdev' dev='«e»'><address type='pci' bus='3'/></forward></network>",
      says: 'dev names a network device, and <address> lists PCI devices; keep one',
    },
    {
      xml: "<network><name>n</name><forward mode='hostdev' dev='«e»'><pf dev='e'/></forward></network>",
      says: 'dev names a device, and <pf> one that lends its virtual functions; keep one',
    },
    {
      xml: "<network><name>n</name><forward mode='private' dev='«e»'><interface dev='e'/><pf dev='e'/></forward></network>",
      says: 'dev names a device, and <pf> one that lends its virtual functions; keep one',
    },
  ],
  accepts: {
    'the same device':
      "<network><name>n</name><forward mode='nat' dev='e'><interface dev='e'/></forward><ip address='10.0.0.1'/></network>",
    'the first of several':
      "<network><name>n</name><forward mode='private' dev='e'><interface dev='e'/><interface dev='f'/></forward></network>",
    'an empty dev, which is none': "<network><name>n</name><forward mode='hostdev' dev=''><pf dev='e'/></forward></network>",
  },
});
