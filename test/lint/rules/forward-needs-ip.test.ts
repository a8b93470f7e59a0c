import { checkRule } from '../../support/check-rule.ts';

checkRule('forward-needs-ip', {
  reports: [
    {
      xml: '<network><name>n</name><«forward»/></network>',
      says: "mode 'nat' forwards between the guests' subnet and the outside, and the network has no <ip>; add one, or remove <forward>",
    },
    {
      xml: "<network><name>n</name><«forward» mode='route'/></network>",
      says: "mode 'route' forwards between the guests' subnet and the outside, and the network has no <ip>; add one, or remove <forward>",
    },
    {
      xml: "<network><name>n</name><«forward» mode='open'/></network>",
      says: "mode 'open' forwards between the guests' subnet and the outside, and the network has no <ip>; add one, or remove <forward>",
      options: { libvirtVersion: '10.7.0' },
    },
    {
      xml: "<network><name>n</name><«forward» mode='nat'/></network>",
      says: "mode 'nat' forwards between the guests' subnet and the outside, and the network has no <ip>; add one, or remove <forward>",
      options: { libvirtVersion: '10.8.0' },
    },
  ],
  accepts: {
    'an isolated network': '<network><name>n</name></network>',
    'an address': "<network><name>n</name><forward/><ip address='10.0.0.1'/></network>",
    'a bridge of the host': "<network><name>n</name><forward mode='bridge'/><bridge name='b'/></network>",
    'an address that cannot be read': "<network><name>n</name><forward/><ip address='x'/></network>",
  },
});

checkRule('forward-needs-ip', {
  reports: [],
  accepts: {
    'mode open in newer releases': "<network><name>n</name><forward mode='open'/></network>",
  },
  acceptOptions: { libvirtVersion: '10.8.0' },
});
