import { sha256 } from './sha256.ts';

/** Up to 32 bytes to make an address of: nobody can foresee them, or with a seed, they are the same each time. */
export function drawBytes(count: number, seed?: string): Uint8Array {
  return seed === undefined ? crypto.getRandomValues(new Uint8Array(count)) : sha256(seed).subarray(0, count);
}
