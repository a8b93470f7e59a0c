import { absoluteFilePath, dnsName } from '../codecs/names.ts';
import { oneOf, wordsSince } from '../codecs/words.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute } from '../model/field.ts';

/** What carries the packets on the host. */
class InterfaceBackend {
  /** Who connects type `user` and `vhostuser` to the outside: `passt`, or what is built into the hypervisor. */
  type? = attribute(wordsSince(oneOf('default', 'passt'), { default: '10.6.0' }), { since: '9.0.0', default: 'default' });
  /** Path of the host's tap device. For types `network`, `bridge` and `ethernet`. */
  tap? = attribute(absoluteFilePath, { since: '1.2.9', default: '/dev/net/tun' });
  /** Path of the host's vhost device. For virtio cards. */
  vhost? = attribute(absoluteFilePath, { since: '1.2.9', default: '/dev/vhost-net' });
  /** File that passt writes its messages to. */
  logFile? = attribute(absoluteFilePath, { since: '9.0.0' });
  /** Host name that passt gives the guest by DHCP. */
  hostname? = attribute(dnsName, { since: '11.8.0' });
  /** Name with its domain that passt gives the guest by DHCP. */
  fqdn? = attribute(dnsName, { since: '11.8.0' });
}

export type { InterfaceBackend };
export const interfaceBackend: ElementModel<InterfaceBackend> = element('backend', InterfaceBackend);
