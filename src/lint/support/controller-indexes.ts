import type { DomainController } from '../../domain/controller.ts';

/** A controller and the index that libvirt gives it. */
export interface IndexedController {
  readonly controller: DomainController;
  readonly type: string;
  readonly index: number;
}

/** The controllers of a guest with their indexes: the lowest that are free, where the document gives none. */
export function indexedControllers(given: readonly DomainController[]): IndexedController[] {
  const found: IndexedController[] = [];
  for (const controller of given) {
    const type = typeOf(controller);
    let index = controller.index ?? indexOfCompanions(controller, found);
    if (index === undefined) {
      const isTaken = (one: { index?: number | undefined }): boolean => one.index === index;
      for (index = 0; given.some((one) => typeOf(one) === type && isTaken(one)) || found.some((one) => one.type === type && isTaken(one)); )
        index++;
    }
    found.push({ controller, type, index });
  }
  return found;
}

function typeOf({ type }: DomainController): string {
  return type ?? 'ide';
}

/** USB 2 controllers share an index with their companions right before them. */
function indexOfCompanions(controller: DomainController, before: readonly IndexedController[]): number | undefined {
  if (!isUsb2(controller)) return undefined;
  const last = before.filter(({ type }) => type === 'usb').at(-1);
  if (last === undefined || !isUsb2(last.controller)) return undefined;
  const isThere = before.some((one) => one.index === last.index && isUsb2(one.controller) && one.controller.model === controller.model);
  return isThere ? undefined : last.index;
}

type UsbController = Extract<DomainController, { type: 'usb' }>;

/** Whether a controller has companions, and is at one place with them. */
export function isUsb2(controller: DomainController): controller is UsbController {
  return controller.type === 'usb' && isUsb2Model(controller.model);
}

export function isUsb2Model(model: string | undefined): boolean {
  return model?.startsWith('ich9-') ?? false;
}
