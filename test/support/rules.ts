import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/document/edits.ts';
import { type LintOptions, lint } from '../../src/lint/index.ts';
import { rules } from '../../src/lint/rules/index.ts';

/** A name, a document, and for some cases options of their own behind what is expected. */
type Case<Expected> = readonly [name: string, text: string, expected: Expected, options?: LintOptions];

/** What a rule has to say, and what not. */
export interface RuleCases {
  /** Findings as `severity stage path: message`. */
  reported: readonly Case<readonly string[]>[];
  notReported?: readonly (readonly [name: string, text: string, options?: LintOptions])[];
  /** The whole text after all fixes of the rule. */
  fixed?: readonly Case<string>[];
}

/** Tests one rule, or one code of reading, by examples. Rules that are off otherwise are on. */
export function testRule(id: string, cases: RuleCases): void {
  const optIn = rules.some((rule) => rule.id === id && rule.optIn);
  const findings = (text: string, options: LintOptions = {}) =>
    lint([{ path: 'a.xml', text }], { ...options, ...(optIn && { rules: { [id]: 'info' } }) }).filter(({ code }) => code === id);

  describe(id, () => {
    for (const [name, text, expected, options] of cases.reported) {
      it(`reports ${name}`, () => {
        const told = findings(text, options).map(({ severity, stage, path, message }) => `${severity} ${stage} ${path}: ${message}`);
        expect(told).toEqual(expected);
      });
    }
    for (const [name, text, options] of cases.notReported ?? []) {
      it(`does not report ${name}`, () => {
        expect(findings(text, options).map(({ message }) => message)).toEqual([]);
      });
    }
    for (const [name, text, expected, options] of cases.fixed ?? []) {
      it(`mends ${name}`, () => {
        const edits = findings(text, options).flatMap(({ fix }) => fix?.edits ?? []);
        const mended = applyEdits(text, edits);
        expect(mended).toBe(expected);
        expect(findings(mended, options).map(({ message }) => message)).toEqual([]);
      });
    }
    if (optIn) {
      it('is off unless asked for', () => {
        for (const [, text] of cases.reported) expect(lint([{ path: 'a.xml', text }]).map(({ code }) => code)).not.toContain(id);
      });
    }
  });
}

/** A network named `lab` with something in it. */
export function lab(inside: string): string {
  return `<network>\n  <name>lab</name>\n${inside.replace(/^/gm, '  ')}\n</network>\n`;
}

/** Such a network with an IPv4 subnet and something in that. */
export function subnet(inside: string, attributes = "address='10.0.0.1' prefix='24'"): string {
  return lab(`<ip ${attributes}>\n${inside.replace(/^/gm, '  ')}\n</ip>`);
}

/** Such a subnet with DHCP and something in that. */
export function dhcp(inside: string, attributes?: string): string {
  return subnet(`<dhcp>\n${inside.replace(/^/gm, '  ')}\n</dhcp>`, attributes);
}

/** Such a network with lines for dnsmasq. */
export function dnsmasqLines(inside: string, ...values: string[]): string {
  const options = values.map((value) => `  <dnsmasq:option value='${value}'/>\n`).join('');
  const text = lab(`${inside}\n<dnsmasq:options>\n${options}</dnsmasq:options>`);
  return text.replace('<network>', "<network xmlns:dnsmasq='http://libvirt.org/schemas/network/dnsmasq/1.0'>");
}
