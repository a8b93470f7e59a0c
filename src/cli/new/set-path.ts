import type { ElementModel } from '../../model/element.ts';
import type { Member } from '../../model/shape.ts';
import { UsageError } from '../io.ts';
import { unknownName } from '../unknown-name.ts';

type Values = Record<string, unknown>;

interface Step {
  property: string;
  index: number | undefined;
}

/**
 * Sets one property of an object, given as `ips[0].dhcp.bootp.file=pxelinux.0`: what a path names is made where it is not there. An
 * empty text takes the property away.
 * @throws UsageError for a path that the model does not have, and for a text that its property cannot be.
 */
export function setPath<T extends object>(model: ElementModel<T>, value: T, assignment: string): void {
  const at = assignment.indexOf('=');
  if (at < 1) throw new UsageError(`--set ${assignment}: expected a path, '=' and a value, such as bridge.stp=off`);
  const fail: Fail = (message) => {
    throw new UsageError(`--set ${assignment}: ${message}`);
  };
  const steps = readSteps(assignment.slice(0, at), fail);
  const last = steps.pop()!;
  let holder = value as Values;
  let current = model as ElementModel<object>;
  for (const step of steps) {
    const member = memberOf(current, holder, step, fail);
    if (member.target === undefined) fail(`'${step.property}' has no parts`);
    holder = enter(holder, member, step, fail);
    current = member.target!;
  }
  assign(holder, memberOf(current, holder, last, fail), last, assignment.slice(at + 1), fail);
}

type Fail = (message: string) => never;

function readSteps(path: string, fail: Fail): Step[] {
  return path.split('.').map((part) => {
    const [, property, index] = /^([a-zA-Z_]\w*)(?:\[(\d{1,4})\])?$/.exec(part) ?? [];
    if (property === undefined) return fail(`'${part}' is no property; expected a name, or a name and a place in a list such as ips[0]`);
    return { property, index: index === undefined ? undefined : Number(index) };
  });
}

function memberOf(model: ElementModel<object>, holder: Values, { property }: Step, fail: Fail): Member {
  // Which shape it is may depend on what is set next, such as the type of an address.
  const definitions = [model.forValue(holder), ...model.definitions()];
  for (const definition of definitions) {
    const member = definition?.shape.byProperty.get(property);
    if (member !== undefined && (definition === definitions[0] || member.kind === 'tag')) return member;
  }
  const known = [...(definitions[0] ?? model.definitions()[0]!).shape.byProperty.keys()];
  return fail(unknownName(`property of <${model.name}>`, property, known));
}

function enter(holder: Values, { kind }: Member, { property, index }: Step, fail: Fail): Values {
  if (kind !== 'children') {
    if (index !== undefined) return fail(`'${property}' is no list`);
    holder[property] ??= {};
    return holder[property] as Values;
  }
  if (index === undefined) return fail(`'${property}' is a list; name a place in it, such as ${property}[0]`);
  holder[property] ??= [];
  const list = holder[property] as Values[];
  checkPlace(list, property, index, fail);
  list[index] ??= {};
  return list[index]!;
}

function checkPlace(list: readonly unknown[], property: string, index: number, fail: Fail): void {
  if (index > list.length)
    fail(`'${property}' has ${list.length} ${list.length === 1 ? 'entry' : 'entries'}; the next one is ${property}[${list.length}]`);
}

function assign(holder: Values, member: Member, { property, index }: Step, text: string, fail: Fail): void {
  const isList = member.kind === 'children' || member.kind === 'leaves';
  if (index !== undefined) {
    if (!isList) fail(`'${property}' is no list`);
    assignAt(holder, member, property, index, text, fail);
  } else if (text === '') delete holder[property];
  else if (isList) fail(`'${property}' is a list; name a place in it, such as ${property}[0]`);
  else holder[property] = decode(member, property, text, fail);
}

function assignAt(holder: Values, member: Member, property: string, index: number, text: string, fail: Fail): void {
  holder[property] ??= [];
  const list = holder[property] as unknown[];
  checkPlace(list, property, index, fail);
  if (text !== '') list[index] = decode(member, property, text, fail);
  else list.splice(index, 1);
  if (list.length === 0) delete holder[property];
}

function decode(member: Member, property: string, text: string, fail: Fail): unknown {
  if (member.kind === 'tag') return text;
  if (member.kind === 'flag') return true;
  if (member.codec === undefined) return fail(`'${property}' has parts; name one of them, such as ${property}.${partOf(member)}`);
  const value = member.codec.decode(text);
  if (value !== undefined) return value;
  const why = member.codec.explain?.(text);
  return fail(`'${text}' is not ${member.codec.format}${why === undefined ? '' : `: ${why}`}`);
}

function partOf({ target }: Member): string {
  return target?.definitions()[0]?.shape.members[0]?.property ?? 'name';
}
