import { checkRule } from '../../support/check-rule.ts';

const guest = (name: string, nic: string): string =>
  `<domain type='kvm'><name>${name}</name><memory>1</memory><os><type>hvm</type></os><devices>${nic}</devices></domain>`;

const network = (bandwidth: string): string => `<network><name>n</name>${bandwidth}<ip address='10.0.0.1' prefix='24'/></network>`;
const on = (name: string): string =>
  guest('g', `<interface type='network'><source network='${name}'/><bandwidth><inbound average='9' floor='«5»'/></bandwidth></interface>`);
const plain = (name: string): string => on(name).replace(/[«»]/g, '');

checkRule('bandwidth-floor-without-inbound', {
  reports: [
    {
      xml: [network(''), on('n')],
      says: "the network 'n' has no <bandwidth> with <inbound> to guarantee a part of, so the guest does not start; give it one, or remove floor",
    },
    {
      xml: [network("<bandwidth><outbound average='9'/></bandwidth>"), on('n')],
      says: "the network 'n' has no <bandwidth> with <inbound> to guarantee a part of, so the guest does not start; give it one, or remove floor",
    },
  ],
  accepts: {
    'a network with an inbound limit': [network("<bandwidth><inbound average='99'/></bandwidth>"), plain('n')],
    'a network that is not among the files': [network(''), plain('m')],
  },
});
