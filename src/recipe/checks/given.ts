import { RecipeError } from '../recipe-error.ts';

/** A text that has to be there. The types say so too, and not everybody has types. */
export function checkGiven(option: string, text: string): string {
  const given: unknown = text;
  if (given === undefined || given === null) throw new RecipeError(option, 'it is missing');
  if (typeof given !== 'string')
    throw new RecipeError(option, `expected a text, got ${Array.isArray(given) ? 'a list' : `the ${typeof given} ${String(given)}`}`);
  return text;
}
