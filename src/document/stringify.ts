import type { ElementModel } from '../model/element.ts';
import { writeElement } from '../model/write.ts';
import { TextWriter } from '../xml/text-writer.ts';

/** How a new document is laid out. */
export interface StringifyOptions {
  /** What one level is indented by; two spaces when absent. `''` writes everything on one line. */
  indent?: string;
}

/**
 * Writes an object as a new document in libvirt's own style, order and number formats, with a line end behind it.
 * @param model What the root element is, such as `network`.
 * @param value The object, as `parse` gives it.
 * @throws TypeError for a property the model does not know, a value of another type than declared, or one that is
 *   missing although libvirt insists on it. Its message names the property.
 */
export function stringify<T extends object>(model: ElementModel<T>, value: T, options: StringifyOptions = {}): string {
  const { indent = '  ' } = options;
  const writer = new TextWriter({ indent, newline: indent === '' ? '' : '\n' });
  writeElement(model, value, writer);
  return `${writer}\n`;
}
