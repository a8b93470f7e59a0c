import { checkRule } from '../../support/check-rule.ts';

checkRule('bandwidth-not-allowed-in-mode', {
  around: "<network><name>n</name><forward mode='vepa' dev='e'/>…</network>",
  reports: [
    {
      xml: "<«bandwidth»><inbound average='9'/></bandwidth>",
      says: "a network of mode 'vepa' has no bridge to limit traffic on; limit it on the guests' interfaces",
      fixed: '',
    },
    {
      xml: "<portgroup name='p'><«bandwidth»><outbound average='9'/></bandwidth></portgroup>",
      says: "a network of mode 'vepa' has no bridge to limit traffic on; limit it on the guests' interfaces",
      fixed: "<portgroup name='p'></portgroup>",
    },
  ],
  accepts: {
    'limits that limit nothing': '<bandwidth/>',
    'a portgroup without limits': "<portgroup name='p'/>",
  },
});

checkRule('bandwidth-not-allowed-in-mode', {
  reports: [
    {
      xml: "<network><name>n</name><forward mode='bridge' dev='e'/><«bandwidth»><inbound average='9'/></bandwidth></network>",
      says: "a network of mode 'bridge' has no bridge to limit traffic on; limit it on the guests' interfaces",
      fixed: "<network><name>n</name><forward mode='bridge' dev='e'/></network>",
    },
  ],
  accepts: {
    'a bridge of the host':
      "<network><name>n</name><forward mode='bridge'/><bridge name='b'/><bandwidth><inbound average='9'/></bandwidth></network>",
    'an isolated network': "<network><name>n</name><bandwidth><inbound average='9'/></bandwidth></network>",
    'a mode that cannot be read':
      "<network><name>n</name><forward mode='vepaa' dev='e'/><bandwidth><inbound average='9'/></bandwidth></network>",
  },
});
