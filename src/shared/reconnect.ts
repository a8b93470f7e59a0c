import { uint32 } from '../codecs/number.ts';
import { yesNo } from '../codecs/toggle.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute } from '../model/field.ts';

/** What happens when the connection to a socket breaks. */
class Reconnect {
  /** Whether to connect again; if so, `timeout` is needed. */
  enabled? = attribute(yesNo);
  /** How long to wait before connecting again. */
  timeout? = attribute(uint32, { unit: 'seconds' });
  /** How long requests are held back. For disks on an NBD server, and without `enabled`. */
  delay? = attribute(uint32, { unit: 'seconds', since: '9.2.0' });
}

export type { Reconnect };
export const reconnect: ElementModel<Reconnect> = element('reconnect', Reconnect);
