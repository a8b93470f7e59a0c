import { type ElementModel, element } from '../model/element.ts';
import { children } from '../model/field.ts';
import { throttleGroup } from '../shared/io-limits.ts';

/** Limits on reading and writing that disks of the guest share. */
class ThrottleGroups {
  /** The groups, each with a name of its own. */
  throttlegroups? = children(throttleGroup);
}

export type { ThrottleGroups };
export const throttleGroups: ElementModel<ThrottleGroups> = element('throttlegroups', ThrottleGroups);
