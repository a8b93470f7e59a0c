import { checkRule } from '../../support/check-rule.ts';
import { guest } from '../../support/guest.ts';

const nic = (type: string, script: string): string => `<interface type='${type}'><source ${type}='n'/>${script}</interface>`;

checkRule('script-not-supported', {
  reports: [
    {
      xml: nic('network', "<script path='«/etc/up»'/>"),
      says: "scripts are for type 'ethernet', and this is an interface of type 'network', so the guest does not start; remove <script>",
      fixed: nic('network', ''),
    },
  ],
  accepts: {
    'the type that takes one': "<interface type='ethernet'><script path='/etc/up'/></interface>",
    'no path': nic('network', '<script/>'),
    Xen: guest(nic('bridge', "<script path='vif-bridge'/>"), "type='xen'"),
  },
});
