import { checkRule } from '../../support/check-rule.ts';

const nic = (mac: string, more = ''): string =>
  `<interface type='network'><mac address='${mac}'/><source network='default'/><model type='virtio'/>${more}</interface>`;
const guest = (name: string, ...nics: readonly string[]): string =>
  `<domain type='kvm'><name>${name}</name><memory>1</memory><os><type>hvm</type></os><devices>${nics.join('')}</devices></domain>`;

checkRule('mac-duplicate', {
  reports: [
    {
      xml: [guest('a', nic('52:54:00:00:00:01')), guest('b', nic('«52:54:0:0:0:1»'))],
      says: "52:54:00:00:00:01 is the MAC address of a card of the guest 'a' already; both lose packets",
      fixed: guest('b', nic('52:54:00:ab:f2:a5')),
    },
    {
      xml: guest('a', nic('52:54:00:00:00:01'), nic('«52:54:00:00:00:01»')),
      says: "52:54:00:00:00:01 is the MAC address of a card of the guest 'a' already; both lose packets",
      fixed: guest('a', nic('52:54:00:00:00:01'), nic('52:54:00:90:7f:14')),
    },
    {
      xml: [
        "<network><name>n</name><mac address='52:54:00:00:00:01'/><ip address='10.0.0.1' prefix='24'/></network>",
        "<network><name>m</name><mac address='«52:54:00:00:00:01»'/><ip address='10.0.1.1' prefix='24'/></network>",
      ],
      says: "52:54:00:00:00:01 is the MAC address of the bridge of the network 'n' already; both lose packets",
      fixed: "<network><name>m</name><mac address='52:54:00:3d:4f:0c'/><ip address='10.0.1.1' prefix='24'/></network>",
      as: 'warning silent',
    },
    {
      xml: [guest('a', nic('52:54:00:00:00:01')), nic('«52:54:00:00:00:01»')],
      says: "52:54:00:00:00:01 is the MAC address of a card of the guest 'a' already; both lose packets",
      fixed: nic('52:54:00:3d:4f:0c'),
    },
  ],
  accepts: {
    'different addresses': guest('a', nic('52:54:00:00:00:01'), nic('52:54:00:00:00:02')),
    'two versions of one guest': [guest('a', nic('52:54:00:00:00:01')), guest('a', nic('52:54:00:00:00:01'))],
    'cards that are joined': guest(
      'a',
      nic('52:54:00:00:00:01', "<teaming type='persistent'/><alias name='ua-one'/>"),
      nic('52:54:00:00:00:01', "<teaming type='transient' persistent='ua-one'/>"),
    ),
    'zeros, which stand for none': guest('a', nic('00:00:00:00:00:00'), nic('00:00:00:00:00:00')),
    'what cannot be read': guest('a', nic('52:54'), nic('52:54')),
  },
});
