import { checkRule } from '../../support/check-rule.ts';

const guest = (name: string, nic: string): string =>
  `<domain type='kvm'><name>${name}</name><memory>1</memory><os><type>hvm</type></os><devices>${nic}</devices></domain>`;

const network = (mac: string): string =>
  `<network><name>n</name><ip address='10.0.0.1' prefix='24'><dhcp><host mac='${mac}' ip='10.0.0.9'/></dhcp></ip></network>`;
const on = (name: string): string =>
  guest('g', `<interface type='network'><mac address='52:54:00:00:00:01'/><source network='${name}'/></interface>`);

checkRule('dhcp-host-without-guest', {
  reports: [
    {
      xml: [network('«52:54:00:00:00:02»'), on('n')],
      says: 'no guest among these files has the MAC address 52:54:00:00:00:02, so this reservation is for none of them',
    },
  ],
  accepts: {
    'the MAC address of a guest': [network('52:54:00:00:00:01'), on('n')],
    'a network whose guests are not among the files': [network('52:54:00:00:00:02'), on('m')],
  },
});
