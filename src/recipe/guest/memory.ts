import type { Domain } from '../../domain/domain.ts';
import type { DomainInterface } from '../../interface/interface.ts';
import { RecipeError } from '../recipe-error.ts';
import { kibibytesOf, type SizeOption } from '../size.ts';

/** No Linux of today starts with less, and what is less is as a rule a number of KiB or MiB. */
const leastMebibytes = 64;

/** The memory of a guest, in KiB as libvirt itself writes it, and shared where an interface needs that. */
export function memoryOf(asked: SizeOption, interfaces: readonly DomainInterface[]): Pick<Domain, 'memory' | 'memoryBacking'> {
  const value = kibibytesOf('memory', asked);
  if (value < leastMebibytes * 1024) {
    const hint = typeof asked === 'number' ? '; a number without a unit counts bytes' : '';
    throw new RecipeError('memory', `${value} KiB is too little for a guest, which needs ${leastMebibytes} MiB${hint}`);
  }
  return {
    memory: { unit: 'KiB', value },
    // Another program on the host moves the packets: it has to see them.
    ...(interfaces.some(({ type }) => type === 'vhostuser') && {
      memoryBacking: { source: { type: 'memfd' }, access: { mode: 'shared' } },
    }),
  };
}
