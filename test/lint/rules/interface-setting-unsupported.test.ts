import { checkRule } from '../../support/check-rule.ts';

checkRule('interface-setting-unsupported', {
  reports: [
    {
      xml: "<interface type='user'><target dev='t' managed='«no»'/></interface>",
      says: "libvirt makes the host's device of an interface of type 'user' itself; managed='no' is for type 'ethernet'",
      fixed: "<interface type='user'><target dev='t'/></interface>",
    },
    {
      xml: "<interface type='user'><port isolated='«yes»'/></interface>",
      says: "only a port of a bridge can be isolated, and an interface of type 'user' has none",
      fixed: "<interface type='user'><port/></interface>",
    },
    {
      xml: "<interface type='bridge'><source bridge='b'/><virtualport type='openvswitch'/><port isolated='«yes»'/></interface>",
      says: "only a port of a plain Linux bridge can be isolated, not one with <virtualport type='openvswitch'>",
      fixed: "<interface type='bridge'><source bridge='b'/><virtualport type='openvswitch'/><port/></interface>",
    },
    {
      xml: "<interface type='bridge'><source bridge='b'/><backend type='«passt»'/></interface>",
      says: "passt connects interfaces of type 'user'; this is an interface of type 'bridge'",
    },
    {
      xml: "<interface type='user'><mtu size='«1400»'/></interface>",
      says: "libvirt cannot set the MTU of an interface of type 'user'; set it on the host's device, or in the guest",
      fixed: "<interface type='user'></interface>",
    },
    {
      xml: "<interface type='direct'><source dev='e'/><coalesce><rx><frames max='«5»'/></rx></coalesce></interface>",
      says: "libvirt cannot set coalescing for an interface of type 'direct'; it can for types 'network' and 'bridge'",
      fixed: "<interface type='direct'><source dev='e'/></interface>",
    },
    {
      xml: "<interface type='vhostuser'><source type='unix' path='/s' mode='client'/><model type='virtio'/><backend type='«passt»'/></interface>",
      says: "passt connects interfaces of type 'user', and type 'vhostuser' since libvirt 11.1.0; this is an interface of type 'vhostuser'",
      options: { libvirtVersion: '11.0.0' },
    },
  ],
  accepts: {
    'a device that is there': "<interface type='ethernet'><target dev='t' managed='no'/></interface>",
    'a port of a bridge': "<interface type='bridge'><source bridge='b'/><port isolated='yes'/></interface>",
    'a port that is not isolated': "<interface type='user'><port isolated='no'/></interface>",
    passt: "<interface type='user'><backend type='passt'/></interface>",
    'the MTU of a bridged device': "<interface type='network'><source network='n'/><mtu size='1400'/></interface>",
    'coalescing of a bridged device':
      "<interface type='bridge'><source bridge='b'/><coalesce><rx><frames max='5'/></rx></coalesce></interface>",
    'an MTU in a container':
      "<domain type='lxc'><name>g</name><devices><interface type='direct'><source dev='e'/><mtu size='1400'/></interface></devices></domain>",
  },
});

checkRule('interface-setting-unsupported', {
  reports: [],
  accepts: {
    'passt for vhostuser, in time':
      "<interface type='vhostuser'><source type='unix' path='/s' mode='client'/><model type='virtio'/><backend type='passt'/></interface>",
  },
  acceptOptions: { libvirtVersion: '11.1.0' },
});
