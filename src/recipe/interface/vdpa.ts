import type { VdpaInterface } from '../../interface/interface.ts';
import { checkGiven } from '../checks/given.ts';
import { RecipeError } from '../recipe-error.ts';
import { type AddressOptions, cardOf } from './card.ts';

/** An interface on a vDPA device. */
export interface VdpaInterfaceOptions extends AddressOptions {
  /** The device of the host, such as `/dev/vhost-vdpa-0`. */
  device: string;
}

/**
 * An interface on a vDPA device of the host: the card itself moves the packets, and the guest sees a virtio card. Needs libvirt 6.9.0.
 * @throws RecipeError for an option that cannot be used.
 */
export function vdpaInterface(options: VdpaInterfaceOptions): VdpaInterface {
  const { device } = options;
  if (!/^\/[a-zA-Z0-9_.\-/]+$/.test(checkGiven('device', device)))
    throw new RecipeError('device', `'${device}' is no vDPA device; expected one such as /dev/vhost-vdpa-0`);
  return { type: 'vdpa', source: { dev: device }, ...cardOf(options) };
}
