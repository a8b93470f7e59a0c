import { checkRule } from '../../support/check-rule.ts';

const guest = (name: string, nic: string): string =>
  `<domain type='kvm'><name>${name}</name><memory>1</memory><os><type>hvm</type></os><devices>${nic}</devices></domain>`;

const on = (network: string): string => guest('g', `<interface type='network'><source network='${network}'/></interface>`);
const networks = "<network><name>default</name><ip address='10.0.0.1' prefix='24'/></network>";

checkRule('network-unknown', {
  reports: [
    {
      xml: [networks, on('«Default»')],
      says: "there is no network 'Default', so the guest does not start; did you mean 'default'?",
      fixed: on('default'),
      as: 'error start',
    },
    {
      xml: [networks, on('«default »')],
      says: "there is no network 'default ', so the guest does not start; did you mean 'default'?",
      fixed: on('default'),
      as: 'error start',
    },
    { xml: [networks, on('«office»')], says: "there is no network 'office' among these files; without it the guest does not start" },
  ],
  accepts: {
    'a network that is there': [on('default'), networks],
    'guests alone, which do not tell which networks there are': on('office'),
    'a bridge': [networks, guest('g', "<interface type='bridge'><source bridge='office'/></interface>")],
  },
});
