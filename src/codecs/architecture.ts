import type { Codec } from '../model/codec.ts';
import { patternCodec } from './text.ts';
import { oneOf, wordsSince } from './words.ts';

const names = oneOf(
  'x86_64',
  'i686',
  'aarch64',
  'alpha',
  'armv6l',
  'armv7l',
  'armv7b',
  'cris',
  'ia64',
  'lm32',
  'loongarch64',
  'm68k',
  'microblaze',
  'microblazeel',
  'mips',
  'mipsel',
  'mips64',
  'mips64el',
  'openrisc',
  'parisc',
  'parisc64',
  'ppc',
  'ppc64',
  'ppc64le',
  'ppcemb',
  'riscv32',
  'riscv64',
  's390',
  's390x',
  'sh4',
  'sh4eb',
  'sparc',
  'sparc64',
  'unicore32',
  'xtensa',
  'xtensaeb',
);
type Architecture = typeof names extends Codec<infer Name> ? Name : never;

/** The architecture of a CPU. libvirt also knows `armv7b`, which its schema does not. */
export const architecture: Codec<Architecture> = wordsSince({ ...names, inSchema: (text) => text !== 'armv7b' }, { loongarch64: '10.2.0' });

/** The name of a machine, such as `q35`. */
export const machineType: Codec<string> = patternCodec("a name of letters, digits, '_', '-' and '.'", /[a-zA-Z0-9_.-]+/);
