import type { Codec } from '../model/codec.ts';

/** The numbers of a codec that libvirt takes, where it leaves some out in between. `format` says which they are. */
export function only(codec: Codec<number>, format: string, accepts: (value: number) => boolean): Codec<number> {
  return {
    ...codec,
    format,
    decode(text) {
      const value = codec.decode(text);
      return value !== undefined && accepts(value) ? value : undefined;
    },
    encode(value) {
      const text = codec.encode(value);
      if (!accepts(value)) throw new RangeError(`expected ${format}, got ${value}`);
      return text;
    },
  };
}
