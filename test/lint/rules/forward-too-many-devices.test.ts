import { checkRule } from '../../support/check-rule.ts';

checkRule('forward-too-many-devices', {
  around: "<network><name>n</name>…<ip address='10.0.0.1' prefix='24'/></network>",
  reports: [
    {
      xml: "<forward mode='nat'><interface dev='e'/><«interface» dev='f'/></forward>",
      says: "mode 'nat' leaves by one device at most; keep one",
    },
    {
      xml: "<forward mode='route'><address type='pci' bus='3'/><«address» type='pci' bus='4'/></forward>",
      says: "mode 'route' leaves by one device at most; keep one",
    },
    {
      xml: "<forward mode='open' dev='«e»'/>",
      says: "mode 'open' sets no rules, so it cannot be told which device to leave by; remove it, or use mode 'route'",
    },
    {
      xml: "<forward mode='open'><interface dev='«e»'/></forward>",
      says: "mode 'open' sets no rules, so it cannot be told which device to leave by; remove it, or use mode 'route'",
    },
    {
      xml: "<forward mode='open'><«address» type='pci' bus='3'/></forward>",
      says: "mode 'open' sets no rules, so it cannot be told which device to leave by; remove it, or use mode 'route'",
    },
  ],
  accepts: {
    'one device': "<forward mode='nat' dev='e'><interface dev='e'/></forward>",
    'a physical function': "<forward mode='nat'><pf dev='e'/></forward>",
  },
});

checkRule('forward-too-many-devices', {
  reports: [],
  accepts: {
    'a pool': "<network><name>n</name><forward mode='private'><interface dev='e'/><interface dev='f'/></forward></network>",
  },
});
