import type { Finding } from '../../lint/index.ts';

/** What there is to print about a run of the linter. */
export interface Report {
  findings: readonly Finding[];
  /** The texts of the files, by path; files that could not be read have none. */
  sources: ReadonlyMap<string, string>;
  /** The paths of all files that were looked at. */
  files: readonly string[];
  /** The findings whose fixes were made, when fixes were asked for. */
  fixed?: readonly Finding[];
}

/** How output is drawn. */
export interface FormatOptions {
  colors: boolean;
  /** The release of this program. */
  version: string;
  /** The folder that relative paths start from. */
  cwd: string;
}

/** Turns a report into the text that is printed. */
export type Formatter = (report: Report, options: FormatOptions) => string;
