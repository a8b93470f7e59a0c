import { checkRule } from '../../support/check-rule.ts';

const owner = "<network><name>a</name><bridge name='virbr5'/><ip address='10.0.0.1' prefix='24'/></network>";
const user = (name: string, bridge: string): string =>
  `<network><name>${name}</name><forward mode='bridge'/><bridge name='${bridge}'/></network>`;

checkRule('bridge-owned-by-network', {
  reports: [
    {
      xml: [user('b', '«virbr5»'), owner],
      says: "the bridge 'virbr5' is there only while the network 'a' runs; plug guests into 'a' itself",
    },
  ],
  accepts: {
    'a bridge of the host': [owner, user('b', 'br7')],
    'a bridge of the host that two networks use': [user('a', 'br7'), user('b', 'br7')],
  },
});
