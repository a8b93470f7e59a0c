import { checkRule } from '../../support/check-rule.ts';

const guest = (name: string, nic: string): string =>
  `<domain type='kvm'><name>${name}</name><memory>1</memory><os><type>hvm</type></os><devices>${nic}</devices></domain>`;

const network = (mtu: string): string => `<network><name>n</name>${mtu}<ip address='10.0.0.1' prefix='24'/></network>`;
const nic = (type: string, source: string, mtu: string, model = 'virtio'): string =>
  `<interface type='${type}'><source ${type}='${source}'/><model type='${model}'/>${mtu === '' ? '' : `<mtu size='${mtu}'/>`}</interface>`;

checkRule('mtu-mismatch', {
  reports: [
    {
      xml: [network(''), guest('g', nic('network', 'n', '«9000»'))],
      says: "the network 'n' has an MTU of 1500, and this card one of 9000, so large packets get lost; give both the same",
    },
    {
      xml: [network("<mtu size='9000'/>"), guest('g', nic('network', 'n', '«1400»'))],
      says: "the network 'n' has an MTU of 9000, and this card one of 1400, so large packets get lost; give both the same",
    },
    {
      xml: [guest('g', nic('bridge', 'br7', '9000')), guest('h', nic('bridge', 'br7', '«1400»'))],
      says: "the guest 'g' has an MTU of 9000 on the same bridge, and this card one of 1400, so large packets get lost; give both the same",
    },
  ],
  accepts: {
    'the same': [network("<mtu size='9000'/>"), guest('g', nic('network', 'n', '9000'))],
    'the usual one in words': [network(''), guest('g', nic('network', 'n', '1500'))],
    'none, which is that of the network': [network("<mtu size='9000'/>"), guest('g', nic('network', 'n', ''))],
    'a card that ignores it': [network(''), guest('g', nic('network', 'n', '9000', 'e1000'))],
    'another bridge': [guest('g', nic('bridge', 'br7', '9000')), guest('h', nic('bridge', 'br8', '1400'))],
  },
});
