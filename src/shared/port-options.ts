import { yesNo } from '../codecs/toggle.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute } from '../model/field.ts';

/** How a bridge treats the port of a guest. */
class PortOptions {
  /** Whether the port is kept apart from other isolated ports of the bridge. */
  isolated? = attribute(yesNo, { default: 'no' });
}

export type { PortOptions };
export const portOptions: ElementModel<PortOptions> = element('port', PortOptions);
