import { forwards } from '../../host/mode.ts';
import type { Check, Explanation, PlacedFinding, Sight, Subject } from '../explanation.ts';
import { reachItem } from './reach.ts';
import { stepBlocks, undoBlock } from './steps.ts';
import { addressRows, assumptionRow } from './tables.ts';

/** A part of a page, whatever it is printed as. Texts are plain. */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  /** Sentences that belong to each other, such as what a command's output means. */
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  /** Lines for a shell, or what a program prints. */
  | { readonly kind: 'code'; readonly language: 'sh' | 'text'; readonly text: string }
  /** An answer, whom it is about, and why. */
  | {
      readonly kind: 'answer';
      readonly answer: 'yes' | 'no' | 'if';
      readonly about: string;
      readonly condition?: string;
      readonly why: string;
    }
  | { readonly kind: 'finding'; readonly finding: PlacedFinding }
  /** A title inside a section. */
  | { readonly kind: 'title'; readonly text: string };

/** A part of a page with a heading. */
export interface Section {
  readonly level: 1 | 2;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Lays an explanation out. */
export function pageOf({ subjects, between, libvirtVersion }: Explanation): Section[] {
  const last: Section[] =
    between.length === 0 ? [] : [{ level: 1, title: 'Who reaches whom between them', blocks: between.map((row) => reachItem(row)) }];
  return [...subjects.flatMap((subject) => sectionsOf(subject, libvirtVersion)), ...last];
}

const text = (sentence: string): Block => ({ kind: 'text', text: sentence });

function sectionsOf(subject: Subject, libvirtVersion: string): Section[] {
  const { title, file, what, assumptions, addresses, reach, sights, steps, checks, hints, kind, mode } = subject;
  const findings = new Placement(subject);
  const sections: Section[] = [
    section('What libvirt assumes', [
      ...(assumptions.length === 0
        ? []
        : [{ kind: 'table' as const, head: ['Where', 'Value', 'Why', 'By'], rows: assumptions.map(assumptionRow) }]),
    ]),
    section('Addresses', [
      ...addresses.flatMap((plan) => addressRows(plan, mode !== undefined && forwards(mode))),
      ...findings.of('addresses'),
    ]),
    section('Who reaches whom', [...reach.map((row) => reachItem(row)), ...findings.of('reach')]),
    section('What the host shows once it runs', [...sights.flatMap(sightBlocks), ...findings.of('host')]),
    section('What to run', steps.length === 0 ? [] : [...stepBlocks(steps), ...undoBlock(steps)]),
    section('What to check', checks.flatMap(checkBlock)),
    section(
      'When it does not work',
      hints.flatMap(({ symptom, cause }) => [{ kind: 'title' as const, text: symptom }, text(cause)]),
    ),
  ];
  const head: Section = {
    level: 1,
    title,
    blocks: [
      text(kind === 'unreadable' ? `From ${file}.` : `From ${file}, as libvirt ${libvirtVersion} takes it.`),
      ...verdict(subject).map(text),
      ...what.map(text),
      ...notBlocks(subject),
      ...findings.of('what'),
    ],
  };
  return [head, ...sections.filter(({ blocks }) => blocks.length > 0)];
}

function section(title: string, blocks: readonly Block[]): Section {
  return { level: 2, title, blocks };
}

/** Whether libvirt takes the document at all. */
function verdict({ findings, problems, kind }: Subject): string[] {
  const stages = findings.flatMap(({ severity, stage }) => (severity === 'error' ? [stage] : []));
  const mended = 'What follows is what it says as far as it can be read, or would be without that.';
  const runs = kind === 'network' || kind === 'guest' || kind === 'interface';
  if (stages.includes('xml') || stages.includes('define'))
    return [`libvirt refuses this document: see the errors below.${runs ? ` ${mended}` : ''}`];
  const fails = stages.includes('start') ? ['libvirt takes this document, but fails to start it: see the errors below.'] : [];
  return [...fails, ...problems.map((problem) => `It does not start: ${problem}.`)];
}

function notBlocks({ not }: Subject): Block[] {
  return not.length === 0 ? [] : [text('What libvirt does not do for it:'), { kind: 'list', items: not }];
}

function sightBlocks({ title, command, shows, means }: Sight): Block[] {
  return [
    { kind: 'title', text: title },
    ...(command === undefined ? [] : [{ kind: 'code' as const, language: 'sh' as const, text: command }]),
    ...(shows === undefined ? [] : [{ kind: 'code' as const, language: 'text' as const, text: shows }]),
    ...(means.length === 0 ? [] : [{ kind: 'list' as const, items: means }]),
  ];
}

function checkBlock({ command, expect, where }: Check): Block[] {
  return [
    text(`${where === undefined ? '' : `${where.charAt(0).toUpperCase()}${where.slice(1)}: `}${expect}`),
    { kind: 'code', language: 'sh', text: command },
  ];
}

type Place = 'what' | 'addresses' | 'reach' | 'host';

/** Puts findings where the page speaks of the same thing. */
class Placement {
  readonly #findings: readonly PlacedFinding[];
  readonly #has: ReadonlySet<Place>;

  constructor({ findings, addresses, reach, sights }: Subject) {
    this.#findings = findings;
    this.#has = new Set<Place>([
      'what',
      ...(addresses.length > 0 ? (['addresses'] as const) : []),
      ...(reach.length > 0 ? (['reach'] as const) : []),
      ...(sights.length > 0 ? (['host'] as const) : []),
    ]);
  }

  of(place: Place): Block[] {
    return this.#findings.filter((finding) => this.#placeOf(finding) === place).map((finding) => ({ kind: 'finding', finding }));
  }

  #placeOf({ path, severity, stage }: PlacedFinding): Place {
    // What libvirt refuses comes first, wherever it stands.
    if (severity === 'error' && (stage === 'xml' || stage === 'define' || stage === 'start')) return 'what';
    const part = /^\/network\/(\w+)/.exec(path)?.[1];
    const place =
      part === 'ip'
        ? 'addresses'
        : part === 'forward' || part === 'route'
          ? 'reach'
          : part === 'bridge' || part === 'dns'
            ? 'host'
            : 'what';
    return this.#has.has(place) ? place : 'what';
  }
}
