import type { JsonSchema } from '../../src/model/json-schema.ts';
import { withFacts } from './hover.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { factsOf, modelsFrom, roots } from './models.ts';
import { commentsOf } from './sources.ts';

/** Puts what the declarations say in options into the comments of their declaration files; see `withFacts`. */
export function hoverTexts(root: string): (declarationFile: string) => string {
  const comments = commentsOf(root);
  const facts = factsOf(modelsFrom(Object.values(roots)), comments);
  return (text) => withFacts(text, facts, comments);
}

/** The schemas of the models, by the name of the file they are in. */
export function modelSchemas(root: string): Record<string, JsonSchema> {
  const comments = commentsOf(root);
  return Object.fromEntries(Object.entries(roots).map(([name, model]) => [`${name}.schema.json`, jsonSchemaOf(name, model, comments)]));
}
