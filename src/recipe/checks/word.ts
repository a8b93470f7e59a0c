import { listed, nearest } from '../../model/words.ts';
import { RecipeError } from '../recipe-error.ts';
import { checkGiven } from './given.ts';

/** One of a few words. */
export function checkWord<Word extends string>(option: string, word: Word, words: readonly Word[]): Word {
  if (words.includes(word)) return word;
  const meant = nearest(checkGiven(option, word), words);
  throw new RecipeError(option, `there is no '${word}'; ${meant === undefined ? `expected ${listed(words)}` : `did you mean '${meant}'?`}`);
}

/** Refuses an option that goes with another one only. The types do so too, and not everybody has types. */
export function checkGoesWith(option: string, value: unknown, condition: boolean, other: string): void {
  if (value !== undefined && !condition) throw new RecipeError(option, `it goes with ${other} only`);
}
