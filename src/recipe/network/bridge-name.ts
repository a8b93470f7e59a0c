import { sha256 } from '../../address/sha256.ts';

/** What a name may consist of to stand in a device name as it is. */
const plain = /^[a-zA-Z0-9_.-]{1,9}$/;

const letters = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * A name for the bridge of a network, at most 15 bytes as the kernel wants it: `virbr-lab` for `lab`. Where the name of the network
 * is too long for that, or has characters that devices cannot have in theirs, it is `vbr-` with the start of the name and eight
 * letters of its SHA-256 digest. So different networks have different bridges: the two forms have nothing in common, and two digests
 * are alike in one of 2^40 pairs.
 */
export function bridgeNameFor(network: string): string {
  if (plain.test(network)) return `virbr-${network}`;
  const start = network.replace(/[^a-zA-Z0-9]+/g, '').slice(0, 3);
  const digest = Array.from(sha256(network).subarray(0, 8), (byte) => letters[byte & 31]).join('');
  return `vbr-${start}${digest}`;
}
