import { readFile } from 'node:fs/promises';
import { reasonOf } from '../files.ts';
import { Trouble } from '../io.ts';
import type { Shape } from './shape.ts';

/**
 * What a JSON file holds.
 * @param name What to call the file.
 * @throws Trouble for a file that cannot be read or is of another shape.
 */
export async function readJsonFile(path: string, name: string, shape: Shape): Promise<unknown> {
  const content = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new Trouble(`${name} cannot be read: ${reasonOf(error)}`);
  });
  const value = parseJson(content.replace(/^\ufeff/, ''), name);
  const problem = shape.problem(value, '');
  if (problem !== undefined) throw new Trouble(`${name}: ${problem}`);
  return value;
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Trouble(`${name} is not JSON: ${(error as Error).message}`);
  }
}
