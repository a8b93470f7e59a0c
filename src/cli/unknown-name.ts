import { listed, nearest } from '../model/words.ts';

/** `there is no rule 'x'; did you mean 'y'?` */
export function unknownName(kind: string, name: string, known: readonly string[]): string {
  const meant = nearest(name, known);
  const hint = meant !== undefined ? `; did you mean '${meant}'?` : known.length > 10 ? '' : `; expected ${listed(known)}`;
  return `there is no ${kind} '${name}'${hint}`;
}
