import type { Domain } from '../domain/domain.ts';
import { domain } from '../domain/domain.ts';
import { type DomainInterface, domainInterface } from '../interface/interface.ts';
import { type Finding, type LintFile, lint } from '../lint/index.ts';
import { type LintReading, readForLint } from '../lint/read.ts';
import { ifReadable } from '../model/unreadable.ts';
import { type Network, network } from '../network/network.ts';
import { LineIndex } from '../xml/lines.ts';
import type { ExplainOptions, PlacedFinding } from './explanation.ts';
import { readableCopy } from './readable.ts';

/** What a document says, as far as it can be read. */
export type Content =
  | { readonly kind: 'network'; readonly network: Network }
  | { readonly kind: 'guest'; readonly guest: Domain }
  | { readonly kind: 'interface'; readonly nic: DomainInterface }
  /** A network, guest or interface whose document does not tell what decides about it. */
  | { readonly kind: 'incomplete'; readonly of: 'network' | 'guest' | 'interface' }
  /** Another document of libvirt's, by its root element. */
  | { readonly kind: 'device' | 'other'; readonly root: string }
  | { readonly kind: 'unreadable' };

/** A document, with what the linter says of it. */
export interface ReadDocument {
  readonly file: string;
  readonly content: Content;
  readonly findings: readonly PlacedFinding[];
}

/** Reads documents for explaining. All of them are taken for one host. */
export function readDocuments(files: readonly LintFile[], options: ExplainOptions): ReadDocument[] {
  const findings = lint(files, options);
  const version = options.libvirtVersion ?? options.facts?.libvirtVersion;
  return files.map((file) => ({
    file: file.path,
    content: contentOf(readForLint(file, version)),
    findings: placed(
      findings.filter((finding) => finding.file === file.path),
      file.text,
    ),
  }));
}

function contentOf(reading: LintReading): Content {
  if ('diagnostic' in reading) return { kind: 'unreadable' };
  if (!('linted' in reading)) return { kind: 'other', root: reading.document.root.name };
  const { linted } = reading;
  const { model, kind, document } = linted;
  switch (model as object) {
    case network: {
      const copy = readableCopy(linted) as Network | undefined;
      // What libvirt would assume without a mode is not what stands there.
      const isClear = ifReadable(() => (linted.value as Network).forward?.mode ?? 'nat') !== undefined;
      return copy === undefined || !isClear ? { kind: 'incomplete', of: 'network' } : { kind: 'network', network: copy };
    }
    case domain: {
      const copy = readableCopy(linted) as Domain | undefined;
      return copy === undefined ? { kind: 'incomplete', of: 'guest' } : { kind: 'guest', guest: copy };
    }
    case domainInterface: {
      const copy = readableCopy(linted) as DomainInterface | undefined;
      return copy === undefined ? { kind: 'incomplete', of: 'interface' } : { kind: 'interface', nic: copy };
    }
    default:
      return { kind: kind === 'networkPort' ? 'other' : 'device', root: document.root.name };
  }
}

/** Findings with their lines, as editors count: a byte order mark is no part of the first one. */
function placed(findings: readonly Finding[], text: string): PlacedFinding[] {
  const lines = new LineIndex(text);
  const mark = text.startsWith('\ufeff') ? 1 : 0;
  return findings.map((finding) => {
    if (finding.span === undefined) return finding;
    const { line, column } = lines.at(finding.span.start);
    return { ...finding, line, column: line === 1 ? Math.max(1, column - mark) : column };
  });
}
