import { checkRule } from '../../support/check-rule.ts';

checkRule('forward-device-duplicate', {
  reports: [
    {
      xml: "<network><name>n</name><forward mode='private'><interface dev='e'/><interface dev='f'/><«interface» dev='e'/></forward></network>",
      says: 'the device e is in the pool already; remove it',
      fixed: "<network><name>n</name><forward mode='private'><interface dev='e'/><interface dev='f'/></forward></network>",
    },
    {
      xml: "<network><name>n</name><forward mode='hostdev'><address type='pci' bus='3'/><«address» type='pci' domain='0' bus='0x3' slot='0'/></forward></network>",
      says: 'the device 0:3:0.0 is in the pool already; remove it',
      fixed: "<network><name>n</name><forward mode='hostdev'><address type='pci' bus='3'/></forward></network>",
    },
  ],
  accepts: {
    'different devices': "<network><name>n</name><forward mode='private'><interface dev='e'/><interface dev='E'/></forward></network>",
    'different functions':
      "<network><name>n</name><forward mode='hostdev'><address type='pci' bus='3'/><address type='pci' bus='3' function='1'/></forward></network>",
    'addresses that libvirt does not look at':
      "<network><name>n</name><forward mode='private'><interface dev='e'/><address type='pci' bus='3'/><address type='pci' bus='3'/></forward></network>",
  },
});
