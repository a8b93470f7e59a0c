import { checkRule } from '../../support/check-rule.ts';

const guest = (name: string, nic: string): string =>
  `<domain type='kvm'><name>${name}</name><memory>1</memory><os><type>hvm</type></os><devices>${nic}</devices></domain>`;

const on = (portgroup: string): string =>
  guest('g', `<interface type='network'><source network='n' portgroup='${portgroup}'/></interface>`);
const network = (...names: readonly string[]): string =>
  `<network><name>n</name><forward mode='bridge'/><bridge name='br7'/>${names.map((name) => `<portgroup name='${name}'/>`).join('')}</network>`;

checkRule('portgroup-unknown', {
  reports: [
    {
      xml: [network('office', 'lab'), on('«ofice»')],
      says: "the network 'n' has no portgroup 'ofice', so the guest gets no VLAN, bandwidth or <virtualport> of one; did you mean 'office'?",
      fixed: on('office'),
    },
    {
      xml: [network('office', 'lab'), on('«storage»')],
      says: "the network 'n' has no portgroup 'storage', so the guest gets no VLAN, bandwidth or <virtualport> of one; it has 'office', 'lab'",
    },
    {
      xml: [network(), on('«storage»')],
      says: "the network 'n' has no portgroup 'storage', so the guest gets no VLAN, bandwidth or <virtualport> of one",
    },
  ],
  accepts: {
    'a portgroup that is there': [network('office'), on('office')],
    'a network that is not among the files': on('office'),
    'no portgroup at all': [network('office'), guest('g', "<interface type='network'><source network='n'/></interface>")],
  },
});
