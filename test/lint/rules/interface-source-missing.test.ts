import { checkRule } from '../../support/check-rule.ts';

const options = { facts: { links: [{ name: 'br7', kind: 'bridge' }, { name: 'eth7' }], openvswitchBridges: ['ovs7'] } };
const bridge = (name: string): string => `<interface type='bridge'><source bridge='${name}'/></interface>`;
const direct = (dev: string): string => `<interface type='direct'><source dev='${dev}' mode='bridge'/></interface>`;

checkRule('interface-source-missing', {
  reports: [
    { xml: bridge('«br8»'), says: "the host has no bridge 'br8', so the guest does not start until it is there", options },
    { xml: direct('«eth8»'), says: "the host has no device 'eth8', so the guest does not start until it is there", options },
  ],
  accepts: {
    'a bridge that is there': bridge('br7'),
    'a bridge of Open vSwitch': bridge('ovs7'),
    'a device that is there': direct('eth7'),
    'a bridge that a network makes when it runs': [
      "<network><name>n</name><bridge name='virbr8'/><ip address='10.0.0.1' prefix='24'/></network>",
      bridge('virbr8'),
    ],
    'a network': "<interface type='network'><source network='br8'/></interface>",
  },
  acceptOptions: options,
});

checkRule('interface-source-missing', {
  reports: [],
  accepts: { 'anything when nothing is known about the host': bridge('br8') },
});
