import { onOff } from '../codecs/toggle.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, required } from '../model/field.ts';

/** Switches a feature on or off. Left out, it is as the hypervisor thinks best. */
export class FeatureSwitch {
  /** Whether the feature is on. */
  state = required(attribute(onOff));
}

/** Switches a feature on or off; on where it does not say. */
export class FeatureToggle {
  /** Whether the feature is on. */
  state? = attribute(onOff, { default: 'on' });
}

/** An element of this name that says `on` or `off`. */
export function featureSwitch(name: string): ElementModel<FeatureSwitch> {
  return element(name, FeatureSwitch);
}

/** An element of this name that may say `off`. */
export function featureToggle(name: string): ElementModel<FeatureToggle> {
  return element(name, FeatureToggle);
}
