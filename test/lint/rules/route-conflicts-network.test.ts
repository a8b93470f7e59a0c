import { checkRule } from '../../support/check-rule.ts';

const owner = "<network><name>a</name><ip address='10.8.0.1' prefix='16'/></network>";
const routed = (name: string, route: string): string =>
  `<network><name>${name}</name><ip address='192.168.5.1' prefix='24'/><route ${route} gateway='192.168.5.9'/></network>`;

checkRule('route-conflicts-network', {
  reports: [
    {
      xml: [owner, routed('b', "address='«10.8.0.0»' prefix='16'")],
      says: "the network 'a' leads to 10.8.0.0/16 already, and while one of them runs libvirt does not start the other",
    },
    {
      xml: [routed('b', "address='10.9.0.0' prefix='16'"), routed('c', "address='«10.9.0.0»' netmask='255.255.0.0'")],
      says: "the network 'b' leads to 10.9.0.0/16 already, and while one of them runs libvirt does not start the other",
    },
  ],
  accepts: {
    'a shorter prefix': [owner, routed('b', "address='10.0.0.0' prefix='8'")],
    'another family': [
      "<network><name>a</name><ip family='ipv6' address='fd00::1' prefix='64'/></network>",
      "<network><name>b</name><ip family='ipv6' address='fd01::1' prefix='64'/><route family='ipv6' address='fd00::' prefix='64' gateway='fd01::9'/></network>",
    ],
    'two versions of one network': [routed('b', "address='10.9.0.0' prefix='16'"), routed('b', "address='10.9.0.0' prefix='16'")],
  },
});
