import { deviceName } from '../codecs/names.ts';
import { numberCodec } from '../codecs/number.ts';
import { text } from '../codecs/text.ts';
import { uuid } from '../codecs/uuid.ts';
import { integer } from '../codecs/xsd.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, child, required, tag } from '../model/field.ts';
import { InterfaceBase } from './base.ts';

const min = -(2n ** 63n);
const max = 2n ** 63n - 1n;
const int64 = numberCodec({ min, max, base: 'any', schema: integer(min, max) });

/** An internal network. */
class InternalSource {
  /** Name of the network. */
  name = required(attribute(deviceName));
}
/** A port of a VMware distributed switch. */
class VdsSource {
  /** Identifies the switch, a UUID. */
  switchid = required(attribute(uuid));
  /** Number of the port. */
  portid? = attribute(int64, { optionalSince: '10.6.0' });
  /** Identifies the port group. */
  portgroupid? = attribute(text, { optionalSince: '10.6.0' });
  /** Number of the connection. */
  connectionid? = attribute(int64, { optionalSince: '10.6.0' });
}
const internalSource: ElementModel<InternalSource> = element('source', InternalSource, { refused: ['ip', 'route'] });
const vdsSource: ElementModel<VdsSource> = element('source', VdsSource, { refused: ['ip', 'route'] });

/** Plugged into an internal network of the hypervisor. For VirtualBox. */
export class InternalInterface extends InterfaceBase {
  type = tag('internal');
  /** The network. */
  source = required(child(internalSource, { after: 'mac' }));
}
/** Plugged into a distributed switch. For VMware. */
export class VdsInterface extends InterfaceBase {
  type = tag('vds', { since: '8.7.0' });
  /** The port. */
  source = required(child(vdsSource, { after: 'mac' }));
}
/** Connected to nothing. For VMware. */
export class NullInterface extends InterfaceBase {
  type = tag('null', { since: '8.7.0' });
}

export type { InternalSource, VdsSource };
