import type { Codec } from '../model/codec.ts';
import { yesNo } from './toggle.ts';
import { collapse } from './xsd.ts';

/** `yes` or `no` in any letter case; the schema knows `yes` alone. */
export const trunk: Codec<boolean> = {
  ...yesNo,
  decode(text) {
    const word = text.toLowerCase();
    return word === 'yes' ? true : word === 'no' ? false : undefined;
  },
  inSchema: (text) => collapse(text) === 'yes',
  loose: (text) =>
    text.toLowerCase() === 'yes'
      ? { message: "which libvirt takes for 'yes' and its schema refuses", text: 'yes', safe: true }
      : { message: 'which libvirt takes and its schema does not: with one VLAN that is assumed anyway, so leave it out' },
};
