import { describe, expect, it } from 'vitest';
import { lint } from '../../src/lint/index.ts';
import type { Stage } from '../../src/model/diagnostic.ts';
import { corpusText, describeCorpus, hasCorpus } from '../support/corpus.ts';

/** What libvirt 9.0.0 said about a document. */
interface Verdict {
  id: string;
  /** What was done to a valid document. */
  mutations: readonly string[];
  xml: string;
  accepted: boolean;
  acceptedWithSchema: boolean;
  /** What was defined before. */
  context?: readonly string[];
  hostDependent?: boolean;
}

interface Known {
  /** Why we disagree. */
  why: string;
  /** A mutation that all these documents have. */
  mutation: RegExp;
}

function verdicts(file: string): Verdict[] {
  if (!hasCorpus) return [];
  const rows = corpusText(`verdicts/${file}.jsonl`).trim().split('\n');
  return rows.map((line) => JSON.parse(line) as Verdict).filter(({ hostDependent }) => !hostDependent);
}

const isRefused: readonly Stage[] = ['xml', 'define'];
const isRefusedWithSchema: readonly Stage[] = [...isRefused, 'schema'];

/** Whether a plain define is judged as libvirt judges it, and one that asks for its schema. */
function agrees({ xml, context = [], accepted, acceptedWithSchema }: Verdict): { define: boolean; schema: boolean } {
  const files = [...context, xml].map((text, index) => ({ path: `${index}.xml`, text }));
  const found = lint(files).filter(({ file }) => file === files.at(-1)!.path);
  const isTakenUnless = (stages: readonly Stage[]): boolean => !found.some(({ stage }) => stages.includes(stage));
  return { define: isTakenUnless(isRefused) === accepted, schema: isTakenUnless(isRefusedWithSchema) === acceptedWithSchema };
}

const noRoot: Known = {
  why: 'a file may hold what is neither a network nor a guest, and nobody said which it should be',
  mutation: /^vocab\/wrong-root/,
};
const entity: Known = {
  why: 'libxml2 checks an entity of a DTD against the schema before it takes its text',
  mutation: /^syntax\/dtd-internal-entity/,
};
/** Where we know to disagree: each has to be the reason for something. */
const known: Readonly<Record<string, { define: readonly Known[]; schema: readonly Known[] }>> = {
  network: { define: [noRoot], schema: [noRoot, entity] },
  domain: {
    define: [noRoot],
    schema: [noRoot, entity],
  },
  'network-context': { define: [], schema: [] },
  'domain-context': { define: [], schema: [] },
};

/** The least share of documents that a plain define is judged rightly for. */
const leastShare = { network: 0.995, domain: 0.995, 'network-context': 1, 'domain-context': 1 };

describeCorpus('the verdicts of libvirt', () => {
  describe.each(Object.entries(leastShare))('about %s', (file, share) => {
    const rows = verdicts(file);
    const answers = rows.map((row) => ({ row, ...agrees(row) }));

    it('are ours too, nearly always', () => {
      expect(answers.length).toBeGreaterThan(10);
      expect(answers.filter(({ define }) => define).length / answers.length).toBeGreaterThanOrEqual(share);
    });

    it.each(['define', 'schema'] as const)('are others for known reasons alone, and every reason stands: %s', (stage) => {
      const others = answers.filter((answer) => !answer[stage]).map(({ row }) => row);
      const reasons = known[file]![stage];
      const isFor = ({ mutation }: Known, { mutations }: Verdict): boolean => mutations.some((one) => mutation.test(one));
      expect(others.filter((row) => !reasons.some((reason) => isFor(reason, row))).map(({ id }) => id)).toEqual([]);
      expect(reasons.filter((reason) => !others.some((row) => isFor(reason, row))).map(({ why }) => why)).toEqual([]);
    });
  });
});
