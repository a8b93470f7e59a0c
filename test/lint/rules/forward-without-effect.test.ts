import { checkRule } from '../../support/check-rule.ts';
import { lab } from '../../support/lab.ts';

checkRule('forward-without-effect', {
  reports: [
    {
      name: 'managed, which is for PCI devices',
      xml: lab("<forward mode='nat' managed='«yes»'/>\n<ip address='10.0.0.1' prefix='24'/>"),
      says: "managed is for mode 'hostdev', and libvirt drops it in a network of mode 'nat'; remove it",
      fixed: lab("<forward mode='nat'/>\n<ip address='10.0.0.1' prefix='24'/>"),
    },
    {
      name: 'a driver, which is for PCI devices',
      xml: lab("<forward mode='bridge'>\n  <«driver» name='vfio'/>\n</forward>\n<bridge name='br0'/>"),
      says: "<driver> is for mode 'hostdev', and has no effect in a network of mode 'bridge'; remove it",
      fixed: lab("<forward mode='bridge'>\n</forward>\n<bridge name='br0'/>"),
    },
    {
      name: 'a device that lends its functions to nobody',
      xml: lab("<forward mode='nat'>\n  <«pf» dev='eth0'/>\n</forward>\n<ip address='10.0.0.1' prefix='24'/>"),
      says: "<pf> lends devices to guests, and has no effect in a network of mode 'nat'; remove it",
      fixed: lab("<forward mode='nat'>\n</forward>\n<ip address='10.0.0.1' prefix='24'/>"),
    },
    {
      name: 'two kinds of pools',
      xml: lab(
        "<forward mode='passthrough'>\n  <«pf» dev='eth0'/>\n  <interface dev='eth1'/>\n  <address type='pci' bus='3'/>\n</forward>",
      ),
      says: 'libvirt takes the <interface> elements for the pool, and drops <pf>; remove it',
      fixed: lab("<forward mode='passthrough'>\n  <interface dev='eth1'/>\n  <address type='pci' bus='3'/>\n</forward>"),
    },
    {
      name: 'PCI addresses and a device that lends its functions',
      xml: lab("<forward mode='hostdev'>\n  <«pf» dev='eth0'/>\n  <address type='pci' bus='3'/>\n</forward>"),
      says: 'libvirt takes the <address> elements for the pool, and drops <pf>; remove it',
      fixed: lab("<forward mode='hostdev'>\n  <address type='pci' bus='3'/>\n</forward>"),
    },
    {
      name: 'devices of an isolated network',
      xml: lab("<forward mode='none' dev='«eth0»'>\n  <«interface» dev='eth0'/>\n</forward>"),
      says: [
        'the device leads nowhere in an isolated network, and libvirt drops it; remove it',
        '<interface> leads nowhere in an isolated network, and libvirt drops it; remove it',
      ],
      fixed: lab("<forward mode='none'>\n</forward>"),
    },
    {
      name: 'two kinds of pools',
      xml: lab("<forward mode='passthrough'>\n  <«pf» dev='eth0'/>\n  <interface dev='eth1'/>\n</forward>"),
      says: 'libvirt takes the <interface> elements for the pool, and drops <pf>; remove it',
      fixed: lab("<forward mode='passthrough'>\n  <interface dev='eth1'/>\n</forward>"),
    },
  ],
  accepts: {
    'what belongs to the mode': lab("<forward mode='hostdev' managed='yes'>\n  <driver name='vfio'/>\n  <pf dev='eth0'/>\n</forward>"),
    'managed that says what is so anyway': lab("<forward mode='nat' managed='no'/>\n<ip address='10.0.0.1' prefix='24'/>"),
    'what libvirt refuses': lab("<forward mode='nat' dev='eth0'>\n  <pf dev='eth0'/>\n</forward>\n<ip address='10.0.0.1' prefix='24'/>"),
  },
});
