import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Comments, readComments } from './comments.ts';

/** The folders that hold declarations. */
const folders = ['shared', 'network', 'interface', 'domain'];

/** The comments of the declarations of a project. */
export function commentsOf(root: string): Comments {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, 'src', folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .sort()
      .map((file) => `src/${folder}/${file}`),
  );
  return readComments(files.map((file) => [file, readFileSync(join(root, file), 'utf8')] as const));
}
