import { relative, resolve, sep } from 'node:path';
import type { ArtifactLocation, Fix, Location, Log, Region, ReportingDescriptor, Result } from 'sarif';
import { type Finding, type KnownCode, knownCodes, type Severity, type Span } from '../../lint/index.ts';
import type { Formatter } from './format.ts';
import { jsonText } from './json-text.ts';
import { type Place, Places } from './places.ts';

const levels: Readonly<Record<Severity, Result.level>> = { error: 'error', warning: 'warning', info: 'note' };

/** For code scanning: a SARIF 2.1.0 log with fixes and related places. */
export const sarif: Formatter = ({ findings, sources }, { version, cwd }) => {
  const writer = new ResultWriter(new Places(sources), cwd);
  const codes = [...new Set(findings.map(({ code }) => code))].sort();
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'libvirt-xml', version, rules: codes.map(descriptorOf) } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [base]: { description: { text: 'The folder that libvirt-xml ran in.' } } },
        results: findings.map((finding) => writer.result(finding, codes.indexOf(finding.code))),
      },
    ],
  };
  return jsonText(log);
};

/** What artifact paths are relative to. Where that lies is nobody else's business. */
const base = '%SRCROOT%';

const byId = new Map<string, KnownCode>(knownCodes.map((code) => [code.id, code]));

function descriptorOf(id: string): ReportingDescriptor {
  const known = byId.get(id);
  return {
    id,
    ...(known && { shortDescription: { text: known.summary } }),
    ...(known?.severity && { defaultConfiguration: { level: levels[known.severity] } }),
  };
}

class ResultWriter {
  readonly #places: Places;
  readonly #cwd: string;

  constructor(places: Places, cwd: string) {
    this.#places = places;
    this.#cwd = cwd;
  }

  result({ file, code, severity, stage, message, path, span, related, fix }: Finding, ruleIndex: number): Result {
    return {
      ruleId: code,
      ruleIndex,
      level: levels[severity],
      message: { text: message },
      locations: [this.#location(file, path, span)],
      ...(related && {
        relatedLocations: related.map((one, index) => ({
          ...this.#location(one.file ?? file, one.path, one.span),
          id: index + 1,
          message: { text: one.message },
        })),
      }),
      ...(fix && { fixes: [this.#fix(file, fix)] }),
      properties: { stage },
    };
  }

  #location(file: string, path: string, span: Span | undefined): Location {
    const place = this.#places.of(file, span);
    return {
      physicalLocation: { artifactLocation: this.#artifact(file), ...(place && { region: regionOf(place) }) },
      logicalLocations: [{ fullyQualifiedName: path }],
    };
  }

  #fix(file: string, fix: NonNullable<Finding['fix']>): Fix {
    const replacements = fix.edits.flatMap((edit) => {
      const place = this.#places.of(file, edit);
      return place === undefined ? [] : [{ deletedRegion: regionOf(place), insertedContent: { text: edit.text } }];
    });
    return { description: { text: fix.title }, artifactChanges: [{ artifactLocation: this.#artifact(file), replacements }] };
  }

  #artifact(file: string): ArtifactLocation {
    const path = relative(this.#cwd, resolve(this.#cwd, file));
    return { uri: path.split(sep).map(encodeURIComponent).join('/'), uriBaseId: base };
  }
}

function regionOf({ start, end }: Place): Region {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
