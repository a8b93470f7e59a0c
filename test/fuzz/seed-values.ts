import type { Random } from './random.ts';

// What seeds of all kinds are made of.

export const hex = (random: Random, digits: number): string => Array.from({ length: digits }, () => random.below(16).toString(16)).join('');
export const mac = (random: Random): string => `52:54:00:${hex(random, 2)}:${hex(random, 2)}:${hex(random, 2)}`;
export const uuid = (random: Random): string =>
  `${hex(random, 8)}-${hex(random, 4)}-4${hex(random, 3)}-a${hex(random, 3)}-${hex(random, 12)}`;
export const name = (random: Random): string => `fuzz-${hex(random, 8)}`;
