import { checkRule } from '../../support/check-rule.ts';

const nic = (port: string): string => `<interface type='bridge'><source bridge='br7'/>${port}</interface>`;

checkRule('ovs-interfaceid-missing', {
  reports: [
    {
      xml: nic("<«virtualport» type='openvswitch'/>"),
      says: "without <parameters interfaceid='…'/> libvirt makes up another one at every define, and the switch takes the port for a new one",
    },
    {
      xml: nic("<«virtualport» type='openvswitch'><parameters profileid='web'/></virtualport>"),
      says: "without <parameters interfaceid='…'/> libvirt makes up another one at every define, and the switch takes the port for a new one",
    },
  ],
  accepts: {
    'a port with one': nic(
      "<virtualport type='openvswitch'><parameters interfaceid='09b11c53-8b5c-4eeb-8f00-d84eaa0aaa4f'/></virtualport>",
    ),
    'another switch': nic("<virtualport type='802.1Qbh'><parameters profileid='web'/></virtualport>"),
    'no port at all': nic(''),
  },
});
