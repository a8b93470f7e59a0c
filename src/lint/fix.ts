import { applyEdits } from '../document/edits.ts';
import { tryReadXml } from '../document/read.ts';
import type { Diagnostic, Edit, Fix } from '../model/diagnostic.ts';

/** How sure a fix is: `safe` or `suggestion`. */
export type FixKind = Fix['kind'];

/** A text with fixes made, and what they answered. */
export interface FixedText<D extends Pick<Diagnostic, 'fix'> = Diagnostic> {
  text: string;
  /** Those whose fix was made; the others have none of the kinds asked for, or one that touches what another changed. */
  applied: D[];
}

/**
 * Makes the fixes of some findings about one text, all of a fix or nothing. Where two touch the same place the first is
 * made; lint again to see whether the other is still needed. A text that is not XML stays as it is.
 * @param kinds Which fixes to make; the safe ones when absent.
 */
export function applyFixes<D extends Pick<Diagnostic, 'fix'>>(
  text: string,
  findings: readonly D[],
  kinds: readonly FixKind[] = ['safe'],
): FixedText<D> {
  if (!isXml({ text })) return { text, applied: [] };
  const applied = compatible(findings.filter((finding) => isOf(kinds, finding)));
  return { text: applyEdits(text, editsOf(applied)), applied };
}

/** Whether a finding has a fix of one of some kinds. */
export function isOf(kinds: readonly FixKind[], { fix }: Pick<Diagnostic, 'fix'>): boolean {
  return fix !== undefined && kinds.includes(fix.kind);
}

/** Whether a text can be read. What could be done about one that cannot is for a person to see. */
export function isXml({ text }: { text: string }): boolean {
  return !('code' in tryReadXml(text));
}

/** The first findings in a list whose fixes can be made together. */
export function compatible<D extends Pick<Diagnostic, 'fix'>>(findings: readonly D[]): D[] {
  const taken: Edit[] = [];
  return findings.filter((finding) => {
    const edits = editsOf([finding]);
    if (edits.some((edit) => taken.some((other) => touch(edit, other)))) return false;
    taken.push(...edits);
    return true;
  });
}

/** The edits of some findings' fixes. */
export function editsOf(findings: readonly Pick<Diagnostic, 'fix'>[]): Edit[] {
  return findings.flatMap(({ fix }) => fix?.edits ?? []);
}

/** Neighbours count as well: which of two insertions at one place comes first, no finding says. */
function touch(one: Edit, other: Edit): boolean {
  return one.start <= other.end && other.start <= one.end;
}
