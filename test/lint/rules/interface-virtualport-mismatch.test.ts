import { checkRule } from '../../support/check-rule.ts';

const guest = (name: string, nic: string): string =>
  `<domain type='kvm'><name>${name}</name><memory>1</memory><os><type>hvm</type></os><devices>${nic}</devices></domain>`;

const on = (type: string): string => guest('g', `<interface type='network'><source network='n'/><virtualport type='${type}'/></interface>`);
const without = guest('g', "<interface type='network'><source network='n'/></interface>");
const routed = "<network><name>n</name><forward mode='route'/><ip address='10.0.0.1' prefix='24'/></network>";
const bridged = (port: string): string => `<network><name>n</name><forward mode='bridge'/><bridge name='br7'/>${port}</network>`;

checkRule('interface-virtualport-mismatch', {
  reports: [
    {
      xml: [routed, on('«openvswitch»')],
      says: "the network 'n' is a network of mode 'route', whose bridge is no switch of type 'openvswitch', so the guest does not start; remove it",
      fixed: without,
    },
    {
      xml: [
        bridged("<virtualport type='openvswitch'/>"),
        on('«midonet»').replace(
          '/></interface>',
          "><parameters interfaceid='09b11c53-8b5c-4eeb-8f00-d84eaa0aaa4f'/></virtualport></interface>",
        ),
      ],
      says: "the network 'n' is for a switch of type 'openvswitch', not 'midonet', so the guest does not start; remove it",
      fixed: without,
    },
  ],
  accepts: {
    'the same type': [bridged("<virtualport type='openvswitch'/>"), on('openvswitch')],
    'a bridge that the network says nothing of': [bridged(''), on('openvswitch')],
    'a network that is not among the files': on('openvswitch'),
  },
});
