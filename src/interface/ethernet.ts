import { type ElementModel, element } from '../model/element.ts';
import { child, children, tag } from '../model/field.ts';
import { route } from '../shared/route.ts';
import { InterfaceBase } from './base.ts';
import { interfaceIp } from './ip.ts';

/** Settings of the device on the host. */
class EthernetSource {
  /** Addresses of the device. */
  ips? = children(interfaceIp);
  /** Routes through the device. */
  routes? = children(route);
}
const ethernetSource: ElementModel<EthernetSource> = element('source', EthernetSource);

/** A tap device and nothing else: whoever runs the host connects it, by hand or with a script. */
export class EthernetInterface extends InterfaceBase {
  type = tag('ethernet');
  /** Settings of the device on the host. */
  source? = child(ethernetSource, { after: 'mac', since: '2.1.0' });
}

export type { EthernetSource };
