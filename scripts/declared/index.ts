import { withFacts } from './hover.ts';
import { factsOf, modelsFrom, roots } from './models.ts';
import { commentsOf } from './sources.ts';

/** Puts what the declarations say in options into the comments of their declaration files; see `withFacts`. */
export function hoverTexts(root: string): (declarationFile: string) => string {
  const comments = commentsOf(root);
  const facts = factsOf(modelsFrom(Object.values(roots)), comments);
  return (text) => withFacts(text, facts, comments);
}
