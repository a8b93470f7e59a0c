import { removalOf } from '../document/child-edits.ts';
import { diff } from '../document/diff.ts';
import { childOfMember, spanOfMember } from '../document/document.ts';
import type { Origin, OriginIndex } from '../document/origins.ts';
import { Paths } from '../document/place.ts';
import { Style } from '../document/style.ts';
import type { Diagnostic, Edit, Fix, RelatedPlace } from '../model/diagnostic.ts';
import type { Member } from '../model/shape.ts';
import { ifReadable } from '../model/unreadable.ts';
import { WriteError } from '../model/write.ts';
import { nameSpan, type Span, type XmlElement } from '../xml/tree.ts';
import { PassedOverParts } from './passed-over.ts';
import type { LintedFile } from './read.ts';
import type { AnyRule, Change, RelatedObject, ReportDetails, RuleFix } from './rule.ts';

/** Something worth saying about a file. */
export interface Finding extends Diagnostic {
  /** Path of the file. */
  file: string;
}

const makers = new WeakMap<OriginIndex, FindingMaker>();

/** Turns what rules report about the objects of one file into findings with places. */
export class FindingMaker {
  readonly #file: LintedFile;
  readonly #paths: Paths;
  #passedOver: PassedOverParts | undefined;
  #style: Style | undefined;

  private constructor(file: LintedFile) {
    this.#file = file;
    this.#paths = new Paths(file.model);
  }

  /** The one for a file; what it looks up about the file is looked up once. */
  static of(file: LintedFile): FindingMaker {
    let maker = makers.get(file.origins);
    if (maker === undefined) {
      maker = new FindingMaker(file);
      makers.set(file.origins, maker);
    }
    return maker;
  }

  /** What reading had to say, as findings. */
  remarks(): Finding[] {
    return this.#file.remarks.map(({ node, attribute, inSchema, ...rest }) => {
      const finding = { ...rest, file: this.#file.path, path: this.#paths.of(node, attribute) };
      return this.#soften(finding as Finding, node, attribute, inSchema);
    });
  }

  finding(rule: AnyRule, object: object, property: string | undefined, message: string, details: ReportDetails): Finding {
    const { severity = rule.severity, stage = rule.stage, related, fix, index } = details;
    const finding: Finding = {
      code: rule.id,
      severity,
      stage,
      message,
      ...this.place(object, property, index),
      file: this.#file.path,
      ...(related && related.length > 0 && { related: related.map((one) => this.#related(one)) }),
      ...this.#fix(fix),
    };
    return this.#soften(finding, this.#originOf(object).node, property, true);
  }

  /** What libvirt does not look at it does not refuse either. */
  #soften(finding: Finding, node: XmlElement, attribute: string | undefined, inSchema = false): Finding {
    if (finding.stage !== 'define') return finding;
    this.#passedOver ??= new PassedOverParts(this.#file.origins, this.#file.version);
    const reason = this.#passedOver.reason(node, attribute);
    if (reason === undefined) return finding;
    // Who did not name a release may have one that looks.
    if (reason === 'newer' && this.#file.version === undefined) return { ...finding, stage: 'schema' };
    return {
      ...finding,
      severity: 'warning',
      stage: inSchema && reason !== 'newer' ? 'silent' : 'schema',
      message: `${finding.message} (libvirt passes over it here)`,
    };
  }

  /** Where an object or one of its properties stands. */
  place(object: object, property: string | undefined, index = 0): { path: string; span: Span } {
    const { node, model } = this.#originOf(object);
    const member = property === undefined ? undefined : model.forNode(node).shape.byProperty.get(property);
    if (member === undefined) return { path: this.#paths.of(node), span: nameSpan(node) };
    return { path: this.#pathOf(node, member, index), span: spanOfMember(this.#file.document.source, node, member, index) };
  }

  #pathOf(node: XmlElement, member: Member, index: number): string {
    if (member.kind === 'attribute' || member.kind === 'tag') return this.#paths.of(node, member.name);
    const child = member.kind === 'content' ? undefined : childOfMember(node, member, index);
    return this.#paths.of(child ?? node);
  }

  #related({ message, object, property, file }: RelatedObject): RelatedPlace {
    const maker = file === undefined ? this : FindingMaker.of(file as LintedFile);
    return { message, ...maker.place(object, property), ...(maker !== this && { file: file!.path }) };
  }

  #fix(fix: RuleFix | undefined): { fix?: Fix } {
    if (fix === undefined) return {};
    const { title, kind = 'suggestion', changes } = fix;
    try {
      // What is changed is written from a copy, and something in it may be unreadable.
      const edits = ifReadable(() => changes.flatMap((change) => this.#edits(change)));
      return edits === undefined ? {} : { fix: { title, kind, edits: edits.sort((one, other) => one.start - other.start) } };
    } catch (error) {
      // An element that lacks a part libvirt insists on cannot be written; what is missing comes first.
      if (error instanceof WriteError) return {};
      throw error;
    }
  }

  #edits(change: Change): Edit[] {
    this.#style ??= new Style(this.#file.document);
    if ('removed' in change) return [removalOf(this.#style, this.#originOf(change.removed).node)];
    const { node, model } = this.#originOf(change.object);
    const changed = { ...change.object, ...change.properties };
    return diff(model, node, changed, this.#style, (value) => this.#file.origins.nodeOf(value));
  }

  #originOf(object: object): Origin {
    const origin = this.#file.origins.of(object);
    if (origin === undefined) throw new TypeError('a rule can only speak of objects that were read from the document');
    return origin;
  }
}
