import { domainInterface } from '../interface/interface.ts';
import { type ElementModel, element } from '../model/element.ts';
import { children } from '../model/field.ts';

/** The devices of a guest. So far only its network cards are declared; all others are kept as they stand. */
class DomainDevices {
  /** Network cards. */
  interfaces? = children(domainInterface);
}

export type { DomainDevices };
export const domainDevices: ElementModel<DomainDevices> = element('devices', DomainDevices, { partial: true });
