import type { ElementModel } from '../model/element.ts';
import { LibvirtXmlError } from './error.ts';
import { readRoot, remarksOn, tryReadXml } from './read.ts';

/** How a text is read. */
export interface ParseOptions {
  /** Longest text accepted, in UTF-16 code units; 64 Mi when absent. */
  maxLength?: number;
  /** Path of the file, for messages. */
  file?: string;
}

/**
 * Reads a document as a plain object.
 *
 * What the model does not know is kept beside the object and written back. A word outside an enumeration is kept
 * too, since a newer libvirt may know it.
 * @param model What the root element is, such as `network`.
 * @param xml The text of the document.
 * @throws LibvirtXmlError carrying all diagnostics, when the text is not XML or has something that libvirt refuses.
 */
export function parse<T extends object>(model: ElementModel<T>, xml: string, options: ParseOptions = {}): T {
  const { file, ...limits } = options;
  const document = tryReadXml(xml, limits);
  if ('code' in document) throw new LibvirtXmlError([document], xml, file);
  const { value, failed } = readRoot(model, document);
  if (failed || value === undefined) throw new LibvirtXmlError(remarksOn(model, document), xml, file);
  return value as T;
}
