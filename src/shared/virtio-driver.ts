import { type ElementModel, element } from '../model/element.ts';
import { VirtioOptions } from './virtio-options.ts';

/** How the transport of a virtio device behaves. */
class VirtioDriver extends VirtioOptions {}

export type { VirtioDriver };
export const virtioDriver: ElementModel<VirtioDriver> = element('driver', VirtioDriver);
