import fc from 'fast-check';
import type { ElementModel } from '../../src/model/element.ts';
import type { Member } from '../../src/model/shape.ts';
import { ofItem } from './arbitrary.ts';

/** Makes one change to an object: sets, replaces or removes a property, or changes a list, somewhere inside. */
export type RandomEdit = (model: ElementModel<object>, value: object) => void;

/** A change chosen by random numbers; the values come from the declarations. */
export function arbitraryEdit(): fc.Arbitrary<RandomEdit> {
  return fc.tuple(fc.array(fc.nat(), { minLength: 6, maxLength: 6 }), fc.integer()).map(([path, seed]) => (model, value) => {
    edit(model, value, [...path], seed);
  });
}

function edit(model: ElementModel<object>, value: object, path: number[], seed: number): void {
  const definition = model.forValue(value)!;
  const record = value as Record<string, unknown>;
  const members = definition.shape.members.filter(({ kind }) => kind !== 'tag');
  if (members.length === 0) return;
  const step = path.shift() ?? 0;
  const present = members.filter(({ property, target }) => target !== undefined && record[property] !== undefined);
  // Two times out of three further in, where there is anything further in.
  if (path.length > 2 && present.length > 0 && step % 3 > 0) {
    const member = present[step % present.length]!;
    const inside = record[member.property];
    const target = Array.isArray(inside) ? inside[step % inside.length] : inside;
    if (target !== undefined) edit(member.target!, target as object, path, seed);
    return;
  }
  change(members[step % members.length]!, record, path.shift() ?? 0, seed);
}

function change(member: Member, record: Record<string, unknown>, choice: number, seed: number): void {
  const sample = (): unknown => fc.sample(ofItem(member, 2), { numRuns: 1, seed })[0];
  const { property } = member;
  if (member.kind !== 'children' && member.kind !== 'leaves' && member.kind !== 'foreign') {
    const remove = record[property] !== undefined && !member.required && choice % 2 === 0;
    if (remove) delete record[property];
    else record[property] = sample();
    return;
  }
  const list = [...((record[property] as unknown[] | undefined) ?? [])];
  const at = list.length === 0 ? 0 : choice % list.length;
  const operations = [
    () => list.push(sample()),
    () => list.splice(at, 0, sample()),
    () => list.splice(at, 1),
    () => list.reverse(),
    () => list.splice(at, 1, sample()),
    () => list.push(...list.splice(at, 1)),
    () => list.unshift(...list.splice(at, 1)),
  ];
  operations[(choice >> 3) % operations.length]!();
  if (list.length > 0) record[property] = list;
  else if (!member.required) delete record[property];
}
