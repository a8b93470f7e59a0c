import { type Finding, printable } from '../../lint/index.ts';
import { escapeAttribute, escapeText } from '../../xml/references.ts';
import type { Formatter } from './format.ts';
import { Places } from './places.ts';

/** For build servers: a suite for each file, a case for each finding. Only errors are failures, as only they end with 1. */
export const junit: Formatter = ({ findings, sources, files }) => {
  const places = new Places(sources);
  const byFile = new Map<string, Finding[]>(files.map((file) => [file, []]));
  for (const finding of findings) {
    if (!byFile.has(finding.file)) byFile.set(finding.file, []);
    byFile.get(finding.file)!.push(finding);
  }
  let tests = 0;
  const suites = [...byFile].map(([file, some]) => {
    const cases = some.map((finding) => caseOf(finding, places));
    if (cases.length === 0) cases.push(`    <testcase classname="${attribute(file)}" name="no findings"/>\n`);
    tests += cases.length;
    return `  <testsuite name="${attribute(file)}" tests="${cases.length}" failures="${failuresIn(some)}" errors="0">\n${cases.join('')}  </testsuite>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="libvirt-xml" tests="${tests}" failures="${failuresIn(findings)}" errors="0">
${suites.join('')}</testsuites>
`;
};

function caseOf({ file, span, severity, code, message, path }: Finding, places: Places): string {
  const { line, column } = places.of(file, span)?.start ?? { line: 1, column: 1 };
  const start = `    <testcase classname="${attribute(file)}" name="${attribute(`${code} ${path}`)}" file="${attribute(file)}">\n`;
  const detail = text(`${file}:${line}:${column}: ${severity}: ${message}`);
  const body =
    severity === 'error'
      ? `      <failure type="${attribute(code)}" message="${attribute(message)}">${detail}</failure>\n`
      : `      <system-out>${detail}</system-out>\n`;
  return `${start}${body}    </testcase>\n`;
}

function failuresIn(findings: readonly Finding[]): number {
  return findings.filter(({ severity }) => severity === 'error').length;
}

function attribute(value: string): string {
  return escapeAttribute(inXml(value));
}

function text(value: string): string {
  return escapeText(inXml(value));
}

/** A text without characters that XML forbids. */
function inXml(value: string): string {
  return printable(value).replace(/[\p{Surrogate}\ufffe\uffff]/gu, '\ufffd');
}
