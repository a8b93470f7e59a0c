import { checkRule } from '../../support/check-rule.ts';
import { guest } from '../../support/guest.ts';

const nic = (target: string): string => `<interface type='network'><source network='n'/>${target}</interface>`;

checkRule('target-dev-reserved', {
  reports: [
    {
      xml: guest(nic("<target dev='«vnet0»'/>")),
      says: "libvirt chooses names such as 'vnet0' itself and drops this one; choose one that starts otherwise, or remove it",
      fixed: guest(nic('')),
    },
  ],
  accepts: {
    'another name': guest(nic("<target dev='web0'/>")),
    'a device that libvirt does not make': guest("<interface type='ethernet'><target dev='vnet0' managed='no'/></interface>"),
    'a running guest': guest(nic("<target dev='vnet0'/>"), "type='kvm' id='4'"),
    'an interface that stands alone': nic("<target dev='vnet0'/>"),
    'what comes from a running guest, of which another rule speaks': guest(nic("<target dev='vnet0'/><alias name='net0'/>")),
  },
});
