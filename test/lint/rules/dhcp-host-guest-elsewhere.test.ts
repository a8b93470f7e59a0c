import { checkRule } from '../../support/check-rule.ts';

const guest = (name: string, nic: string): string =>
  `<domain type='kvm'><name>${name}</name><memory>1</memory><os><type>hvm</type></os><devices>${nic}</devices></domain>`;

const mac = '52:54:00:00:00:01';
const network = (name: string, reserved: string): string =>
  `<network><name>${name}</name><bridge name='virbr-${name}'/><ip address='10.0.0.1' prefix='24'><dhcp><host mac='${reserved}' ip='10.0.0.9'/></dhcp></ip></network>`;
const nic = (type: string, source: string): string => `<interface type='${type}'><mac address='${mac}'/><source ${source}/></interface>`;

checkRule('dhcp-host-guest-elsewhere', {
  reports: [
    {
      xml: [network('n', `«${mac}»`), guest('g', nic('network', "network='m'"))],
      says: "the guest 'g' has this MAC address on the network 'm', where the reservation does not count",
    },
    {
      xml: [network('n', `«${mac}»`), guest('g', nic('bridge', "bridge='br7'"))],
      says: "the guest 'g' has this MAC address on the bridge 'br7', where the reservation does not count",
    },
    {
      xml: [network('n', `«${mac}»`), guest('g', nic('direct', "dev='eth7'"))],
      says: "the guest 'g' has this MAC address on the device 'eth7', where the reservation does not count",
    },
  ],
  accepts: {
    'a guest of the network': [network('n', mac), guest('g', nic('network', "network='n'"))],
    "a guest on the network's bridge": [network('n', mac), guest('g', nic('bridge', "bridge='virbr-n'"))],
    'a guest with a card on either': [
      network('n', mac),
      guest('g', nic('network', "network='m'")),
      guest('h', nic('network', "network='n'")),
    ],
    nobody: network('n', mac),
  },
});
