import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import type { ElementModel } from '../model/element.ts';
import { writeElement } from '../model/write.ts';
import { BuilderSink } from './builder-sink.ts';

export type { XMLBuilder };

/**
 * Writes an object as an xmlbuilder2 builder, to go on building or to print it as one likes.
 *
 * ```ts
 * build(network, { name: 'lab' }).ele('app:owner', { 'xmlns:app': 'urn:example' }).txt('ops').up().end({ prettyPrint: true })
 * ```
 * @param model What the element is, such as `network`.
 * @param value The object, as `parse` gives it.
 * @param parent Where to put the element; a new document when absent.
 * @returns The builder of the new element.
 * @throws TypeError for a property the model does not know, a value of another type than declared, or one that is
 *   missing although libvirt insists on it. Its message names the property.
 */
export function build<T extends object>(model: ElementModel<T>, value: T, parent: XMLBuilder = create()): XMLBuilder {
  const sink = new BuilderSink(parent);
  writeElement(model, value, sink);
  return sink.first!;
}
