import type { DomainInterface } from '../../interface/interface.ts';
import type { InterfaceModel } from '../../interface/model.ts';
import { chooseMac } from '../checks/mac.ts';
import { checkCount } from '../checks/number.ts';
import { RecipeError } from '../recipe-error.ts';

/** What the card of every guest interface has. */
export interface AddressOptions {
  /** The MAC; of `seed` when absent, or drawn. Pinned, because libvirt makes up another at every define otherwise. */
  mac?: string;
  /** Any text, such as the guest's name; the same text gives the same MAC each time, as `generateMac` does. Drawn when absent. */
  seed?: string;
  /** Which MAC of the seed, such as the number of the guest's interface; 0 when absent. */
  index?: number;
  /** MACs in use, which the new one keeps away from; none when absent. */
  takenMacs?: Iterable<string>;
}

/** What the card of a guest interface has whose model can be chosen. */
export interface CardOptions extends AddressOptions {
  /** The kind of card that the guest sees; `virtio` when absent, because libvirt's own default is a slow one of the nineties. */
  model?: NonNullable<InterfaceModel['type']>;
}

/** What a card has that moves packets by virtio queues. */
export interface QueueOptions {
  /** Number of queues, each for a CPU of its own, 1 to 256. For virtio cards; 1 when absent. */
  queues?: number;
}

type CardParts = Pick<DomainInterface, 'mac' | 'model'>;

/** The parts of an interface that concern its card. */
export function cardOf(options: CardOptions): Required<CardParts> {
  const { model = 'virtio' } = options;
  if (!/^[a-zA-Z0-9_-]+$/.test(model)) throw new RecipeError('model', `'${model}' is no model of a network card`);
  if (/^virtio-net/.test(model))
    throw new RecipeError('model', `'${model}' is QEMU's name, and libvirt would not take it for virtio; use 'virtio'`);
  if (model.toLowerCase() === 'usb-net')
    throw new RecipeError('model', "'usb-net' needs a place on a USB bus; choose another, or set model and address in the result");
  return { ...macOf(options), model: { type: model } };
}

/** The address of an interface. */
export function macOf(options: AddressOptions): { mac: { address: string } } {
  return { mac: { address: chooseMac(options) } };
}

/** The queues of a card, or nothing to put in when none are asked for. */
export function queuesOf({ queues }: QueueOptions, model = 'virtio'): { driver?: { queues: number } } {
  if (queues === undefined) return {};
  if (!/^virtio(?:-(?:non-)?transitional)?$/.test(model))
    throw new RecipeError('queues', `virtio cards have queues, and the model is '${model}'`);
  checkCount('queues', queues, 1, 256, 'number of queues');
  return queues === 1 ? {} : { driver: { queues } };
}
