import { type ElementModel, element } from '../model/element.ts';
import { foreign } from '../model/field.ts';

/** XML of other programs. libvirt keeps one element for each namespace, and none without a namespace. */
class Metadata {
  /** The elements, as XML. */
  elements? = foreign();
}

export type { Metadata };
export const metadata: ElementModel<Metadata> = element('metadata', Metadata);
