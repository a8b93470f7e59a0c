import type { Diagnostic } from '../model/diagnostic.ts';
import type { ElementModel } from '../model/element.ts';
import { WriteError, writeElement } from '../model/write.ts';
import { TextWriter } from '../xml/text-writer.ts';
import { type LintOptions, runnerFor } from './lint.ts';
import { readByModel } from './read.ts';

/**
 * Judges an object that has no text by the same rules as `lint`, for tools that build models and never see XML.
 * @param model What the object is, such as `network`.
 * @param value The object.
 * @returns The diagnostics in the order the parts would be written, with paths and without places.
 */
export function validate<T extends object>(model: ElementModel<T>, value: T, options: LintOptions = {}): Diagnostic[] {
  const writer = new TextWriter({ incomplete: true });
  try {
    writeElement(model, value, writer);
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    return [{ code: 'invalid-object', severity: 'error', stage: 'define', message: error.message, path: `/${model.name}` }];
  }
  const reading = readByModel({ path: '', text: writer.toString() }, model, options.libvirtVersion);
  if ('diagnostic' in reading) {
    const { span: _, fix: __, ...diagnostic } = reading.diagnostic;
    return [diagnostic];
  }
  const findings = runnerFor(options).check(reading.linted);
  return findings
    .sort((one, other) => one.span!.start - other.span!.start)
    .map(({ file: _, span: __, fix: ___, related, ...diagnostic }) => ({
      ...diagnostic,
      ...(related && { related: related.map(({ message, path }) => ({ message, path })) }),
    }));
}
