import type { Codec } from '../model/codec.ts';
import { textCodec } from './text.ts';

const schema = /^(?:[0-9]+(?:-[0-9]+)?|\^[0-9]+)(?:,(?:[0-9]+(?:-[0-9]+)?|\^[0-9]+))*$/;
const blank = '[ \\t\\n\\v\\f\\r]*';
const item = new RegExp(`^${blank}(?:(\\^?)([0-9]+)|([0-9]+)${blank}-${blank}([0-9]+))${blank}$`);
const largest = 16383;

/** Whether libvirt reads it: blanks may stand around numbers, and one comma at the end. */
function accepts(text: string): boolean {
  const items = text.split(',');
  if (items.length > 1 && /^\s*$/.test(items.at(-1)!)) items.pop();
  return items.every((one) => {
    const match = item.exec(one);
    if (match === null) return false;
    const [, , single, first, last] = match;
    if (single !== undefined) return Number(single) <= largest || match[1] === '^';
    return Number(first) <= Number(last) && Number(last) <= largest;
  });
}

function explain(text: string): string | undefined {
  if (/\^[0-9]+-/.test(text)) return "after '^' stands one number, not a range";
  const reversed = /([0-9]+)\s*-\s*([0-9]+)/g;
  for (const [range, first, last] of text.matchAll(reversed)) if (Number(first) > Number(last)) return `the range ${range} runs backwards`;
  if (/[0-9]{5,}/.test(text)) return `the largest number is ${largest}`;
  return undefined;
}

/** Numbers of CPUs or NUMA nodes: `0-3,^2,5` stands for 0, 1, 3 and 5. libvirt sorts them when it saves. */
export const cpuSet: Codec<string> = textCodec({
  format: "numbers and ranges such as '0-3,^2,5'",
  accepts,
  inSchema: (text) => schema.test(text),
  explain,
  pattern: schema.source,
});
