// What `libvirt-xml/explain` offers: what documents mean, in plain words for a person.
export { explain } from './explain.ts';
export type {
  Check,
  ExplainOptions,
  Explanation,
  Hint,
  PlacedFinding,
  ReachRow,
  Sight,
  Subject,
  SubjectKind,
} from './explanation.ts';
export { explanationJson } from './print/json.ts';
export { explanationMarkdown, type MarkdownOptions } from './print/markdown.ts';
export { explanationText, type TextOptions, type TextStyle } from './print/text.ts';
