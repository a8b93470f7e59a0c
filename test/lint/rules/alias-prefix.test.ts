import { checkRule } from '../../support/check-rule.ts';
import { guest } from '../../support/guest.ts';

const nic = (name: string): string => `<interface type='user'><alias name='${name}'/></interface>`;
const says = (name: string, kept: string): string =>
  `libvirt keeps aliases of letters, digits, '_' and '-' that start with 'ua-', and drops '${name}'; write '${kept}'`;

checkRule('alias-prefix', {
  reports: [
    { xml: guest(nic('«lan»')), says: says('lan', 'ua-lan'), fixed: guest(nic('ua-lan')) },
    { xml: guest(nic('«ua-a.b»')), says: says('ua-a.b', 'ua-a-b'), fixed: guest(nic('ua-a-b')) },
    {
      xml: guest("<video><alias name='«screen»'/></video>"),
      says: says('screen', 'ua-screen'),
      fixed: guest("<video><alias name='ua-screen'/></video>"),
    },
  ],
  accepts: {
    'the prefix': guest(nic('ua-lan')),
    'names that libvirt gives, of which another rule speaks': [guest(nic('net0')), guest(nic('hostdev12'))],
    'a running guest': guest(nic('lan'), "type='kvm' id='1'"),
    'an interface that stands alone': nic('lan'),
    'what the schema refuses, of which reading speaks': guest(nic('a b')),
  },
});
