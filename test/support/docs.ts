import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The code blocks of one language in a page. */
export function blocksIn(page: string, language: string): string[] {
  const text = readFileSync(join(import.meta.dirname, '../..', page), 'utf8');
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, block]) => block!);
}
