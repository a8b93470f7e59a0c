import { checkRule } from '../../support/check-rule.ts';
import { guest } from '../../support/guest.ts';

const says = (property: string, more: string): string =>
  `libvirt fills in ${property} here while a guest runs and drops it from a definition${more}; remove what was not written by hand`;
const running =
  "<interface type='network'><source network='n' portid='3e3fce45-4f53-4fa7-bb32-11f34168b82b' bridge='virbr0'/><target dev='vnet5'/><alias name='net0'/></interface>";

checkRule('runtime-only-field', {
  reports: [
    {
      xml: guest(running.replace('virbr0', '«virbr0»')),
      says: says('bridge', ', and 2 more such things in this guest'),
      fixed: guest("<interface type='network'><source network='n'/></interface>"),
    },
    {
      xml: guest("<interface type='bridge'><source network='«n»' bridge='br0'/></interface><video><alias name='video0'/></video>"),
      says: says('network', ', and 1 more such thing in this guest'),
      fixed: guest("<interface type='bridge'><source bridge='br0'/></interface><video></video>"),
    },
    {
      xml: guest("<interface type='user'><alias name='«net0»'/></interface>"),
      says: says('name', ''),
      fixed: guest("<interface type='user'></interface>"),
    },
  ],
  accepts: {
    'a running guest': guest(running, "type='kvm' id='1'"),
    'an interface that stands alone, which may be for a running guest': running,
    'a source that goes with another type': guest("<interface type='bridge'><source network='n'/></interface>"),
    'what a person writes': guest("<interface type='network'><source network='n'/><target dev='web0'/><alias name='ua-web'/></interface>"),
    'a name of the host’s device alone': guest("<interface type='network'><source network='n'/><target dev='vnet0'/></interface>"),
  },
});
