// Lints the documents of a host with so many guests, and prints what memory the process took for it, in MB.
import { lint } from '../dist/lint/index.js';
import { hostFolder } from './guests.mjs';

const files = hostFolder(Number(process.argv[2]));
const megabytes = (bytes) => Math.round(bytes / 1e6);
const before = process.memoryUsage().rss;
const findings = lint(files);
if (findings.length > 0) throw new Error(`expected no findings, got ${findings[0].message}`);
process.stdout.write(
  JSON.stringify({
    texts: files.reduce((sum, { text }) => sum + text.length, 0) / 1e6,
    'before linting': megabytes(before),
    'peak while linting': megabytes(process.resourceUsage().maxRSS * 1024),
  }),
);
