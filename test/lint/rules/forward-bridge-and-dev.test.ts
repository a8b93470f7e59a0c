import { checkRule } from '../../support/check-rule.ts';

checkRule('forward-bridge-and-dev', {
  reports: [
    {
      xml: "<network><name>n</name><forward mode='bridge' dev='e'/><bridge name='«b»'/></network>",
      says: "guests are plugged into the bridge 'b' or attached to devices, not both; keep one",
    },
    {
      xml: "<network><name>n</name><forward mode='bridge'><interface dev='e'/></forward><bridge name='«b»'/></network>",
      says: "guests are plugged into the bridge 'b' or attached to devices, not both; keep one",
    },
    {
      xml: "<network><name>n</name><forward mode='bridge'><pf dev='e'/></forward><bridge name='«b»'/></network>",
      says: "guests are plugged into the bridge 'b' or attached to devices, not both; keep one",
    },
  ],
  accepts: {
    'a bridge': "<network><name>n</name><forward mode='bridge'/><bridge name='b'/></network>",
    'a device': "<network><name>n</name><forward mode='bridge' dev='e'/></network>",
    'a bridge without name': "<network><name>n</name><forward mode='bridge' dev='e'/><bridge macTableManager='kernel'/></network>",
    'a NAT network, whose bridge is its own':
      "<network><name>n</name><forward mode='nat' dev='e'/><bridge name='b'/><ip address='10.0.0.1' prefix='24'/></network>",
  },
});
