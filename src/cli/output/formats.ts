import { compact } from './compact.ts';
import type { Formatter } from './format.ts';
import { frame } from './frame.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { sarif } from './sarif.ts';

export const formats = { frame, compact, json, sarif, github, junit } satisfies Record<string, Formatter>;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as FormatName[];
