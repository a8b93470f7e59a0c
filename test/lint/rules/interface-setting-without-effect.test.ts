import { checkRule } from '../../support/check-rule.ts';
import { guest } from '../../support/guest.ts';

const user = (inside: string): string => `<interface type='user'>${inside}</interface>`;
const plugged = (inside: string, attributes = ''): string =>
  `<interface type='network'${attributes}><source network='n'/>${inside}</interface>`;

checkRule('interface-setting-without-effect', {
  reports: [
    {
      xml: user("<«bandwidth»><inbound average='9'/></bandwidth>"),
      says: "libvirt does not limit an interface of type 'user', and passes over <bandwidth>",
    },
    {
      xml: user('<tune><sndbuf>«1600»</sndbuf></tune>'),
      says: "a send buffer is one of a tap device, and an interface of type 'user' has none",
    },
    {
      xml: plugged("<downscript path='«/etc/down»'/>"),
      says: "scripts are for type 'ethernet', and this one is not run for an interface of type 'network'",
    },
    {
      xml: user("<source dev='«eth0»'/>"),
      says: "passt takes addresses and routes from a device; without <backend type='passt'/> libvirt drops it",
    },
    { xml: user("<backend logFile='«/log»'/>"), says: "passt writes such a file, and without type='passt' nothing does" },
    {
      xml: plugged("<model type='e1000'/><mtu size='«9000»'/>"),
      says: "virtio cards alone tell the guest of an MTU, and the model is 'e1000'; set it in the guest as well",
      as: 'info silent',
    },
    {
      xml: plugged("<model type='e1000'/>", " trustGuestRxFilters='«yes»'"),
      says: "virtio cards alone say which packets they want, and the model is 'e1000'",
      as: 'info silent',
    },
  ],
  accepts: {
    passt: user("<source dev='eth0'/><backend type='passt' logFile='/log'/>"),
    virtio: plugged("<model type='virtio'/><mtu size='9000'/>", " trustGuestRxFilters='yes'"),
    'the usual MTU': plugged("<model type='e1000'/><mtu size='1500'/>"),
    'what a tap device has': plugged("<bandwidth><inbound average='9'/></bandwidth><tune><sndbuf>1600</sndbuf></tune>"),
    'another hypervisor': guest(user("<bandwidth><inbound average='9'/></bandwidth>"), "type='vmware'"),
  },
});
