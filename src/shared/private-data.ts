import { type ElementModel, element } from '../model/element.ts';
import { foreign } from '../model/field.ts';

/** What a hypervisor driver notes about a running device for itself. Stands in libvirt's status files alone. */
class PrivateData {
  /** The notes, as XML. */
  elements? = foreign();
}

export type { PrivateData };
export const privateData: ElementModel<PrivateData> = element('privateData', PrivateData);
