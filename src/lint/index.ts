export type { Diagnostic, Edit, Fix, RelatedPlace, Severity, Stage } from '../model/diagnostic.ts';
export type { Span } from '../xml/tree.ts';
export { type CodeFrameOptions, codeFrame, type FramePart, printable } from './code-frame.ts';
export type { Finding } from './findings.ts';
export { applyFixes, type FixedText, type FixKind } from './fix.ts';
export { type FixOptions, type FixResult, fixAll } from './fix-all.ts';
export type { HostAddress, HostFacts, HostLink, HostRoute } from './host-facts.ts';
export type { HostInterface, HostView } from './host-view.ts';
export { type KnownCode, knownCodes } from './known-codes.ts';
export { type LintOptions, lint } from './lint.ts';
export type { LintFile } from './read.ts';
export {
  type AnyRule,
  type HostReport,
  type HostRule,
  type HostRuleContext,
  hostRule,
  type LintedDocument,
  type Report,
  type ReportDetails,
  type Rule,
  type RuleContext,
  type RuleFix,
  remove,
  rule,
  set,
} from './rule.ts';
export { validate } from './validate.ts';
export { libvirtCommandFor } from './written-by-libvirt.ts';
