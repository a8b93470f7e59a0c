import { yesNo } from '../codecs/toggle.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, child } from '../model/field.ts';

/** Whether the guest's firmware says that it can sleep in some way. The guest may do so all the same. */
class SleepState {
  /** Whether it does. */
  enabled? = attribute(yesNo);
}
const suspendToMem: ElementModel<SleepState> = element('suspend-to-mem', SleepState);
const suspendToDisk: ElementModel<SleepState> = element('suspend-to-disk', SleepState);

/** Ways of sleeping that the guest's firmware offers. */
class PowerManagement {
  /** Sleep with the memory kept (S3). */
  'suspend-to-mem'? = child(suspendToMem);
  /** Sleep with everything on disk (S4). */
  'suspend-to-disk'? = child(suspendToDisk);
}

export type { PowerManagement, SleepState };
export const powerManagement: ElementModel<PowerManagement> = element('pm', PowerManagement);
