import { checkRule } from '../../support/check-rule.ts';

const options = {
  facts: {
    links: [
      { name: 'br7', kind: 'bridge' },
      { name: 'ovsbr7', kind: 'openvswitch' },
    ],
  },
};
const network = (bridge: string, port: string): string =>
  `<network><name>n</name><forward mode='bridge'/><bridge name='${bridge}'/>${port}</network>`;
const nic = (bridge: string, port: string): string => `<interface type='bridge'><source bridge='${bridge}'/>${port}</interface>`;
const message =
  "'br7' is a Linux bridge, not one of Open vSwitch, so no guest with this starts; remove <virtualport>, or name another bridge";

checkRule('ovs-virtualport-on-linux-bridge', {
  reports: [
    { xml: network('br7', "<virtualport type='«openvswitch»'/>"), says: message, fixed: network('br7', ''), options },
    { xml: nic('br7', "<virtualport type='«openvswitch»'/>"), says: message, fixed: nic('br7', ''), options },
  ],
  accepts: {
    'a bridge of Open vSwitch': network('ovsbr7', "<virtualport type='openvswitch'/>"),
    'a bridge that nobody knows': nic('br8', "<virtualport type='openvswitch'/>"),
    'no port at all': network('br7', ''),
  },
  acceptOptions: options,
});
