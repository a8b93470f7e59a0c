import { checkRule } from '../../support/check-rule.ts';

checkRule('route-gateway-unreachable', {
  around: "<network><name>n</name><ip address='10.0.0.1' prefix='24'/>…</network>",
  reports: [
    {
      xml: "<route address='10.9.0.0' prefix='16' gateway='«10.0.1.2»'/>",
      says: 'the gateway 10.0.1.2 is in no subnet of the network; they are 10.0.0.0/24',
    },
    {
      xml: "<route family='ipv6' address='fd09::' prefix='64' gateway='«fd00::2»'/>",
      says: 'the gateway fd00::2 is in no subnet of the network; they are 10.0.0.0/24',
    },
  ],
  accepts: {
    'a gateway in the subnet': "<route address='10.9.0.0' prefix='16' gateway='10.0.0.2'/>",
    "the network's own address": "<route address='10.9.0.0' prefix='16' gateway='10.0.0.1'/>",
    'a gateway that cannot be read': "<route address='10.9.0.0' prefix='16' gateway='x'/>",
  },
});

checkRule('route-gateway-unreachable', {
  reports: [
    {
      xml: "<network><name>n</name><route address='10.9.0.0' prefix='16' gateway='«10.0.0.2»'/></network>",
      says: 'the gateway 10.0.0.2 is in no subnet of the network; the network has none',
    },
  ],
  accepts: {
    'a mode that allows no route at all':
      "<network><name>n</name><forward mode='bridge'/><bridge name='b'/><route address='10.9.0.0' prefix='16' gateway='10.0.0.2'/></network>",
  },
});
