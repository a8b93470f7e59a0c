import {
  attributeNamespace,
  boundPrefix,
  isSelfClosing,
  localName,
  nameSpan,
  namespaceOf,
  valueSpan,
  type XmlAttribute,
  type XmlElement,
} from '../xml/tree.ts';
import type { Fix } from './diagnostic.ts';
import { type Definition, passesOver, refuses } from './element.ts';
import type { Remark } from './remark.ts';
import { invalidText, type Say } from './report.ts';
import type { Member, Shape } from './shape.ts';
import { listed, nearest } from './words.ts';

/** What becomes of content that libvirt does not look at. */
const dropped = 'libvirt ignores it and drops it when it saves the document';

export function unknownAttribute(definition: Definition, node: XmlElement, attribute: XmlAttribute, say: Say): void {
  const { name } = attribute;
  const span = { start: attribute.start, end: attribute.start + name.length };
  const namespace = attributeNamespace(node, name);
  if (namespace !== undefined) {
    const member = definition.shape.attributes.get(localName(name));
    if (member !== undefined && takesAnyNamespace(member) && !attributeNames(node).has(member.name)) {
      foreignAttribute(node, member, attribute, say);
      return;
    }
    const message = `'${name}' belongs to the namespace ${namespace}; ${dropped}`;
    say({ code: 'unknown-attribute', severity: 'warning', stage: 'schema', message, node, attribute: name, span });
    return;
  }
  if (refuses(definition, `@${name}`)) {
    notAllowed('attribute', `'${name}'`, definition, { node, attribute: name, span }, say);
    return;
  }
  if (passesOver(definition, `@${name}`)) {
    meaningless('attribute', `'${name}'`, definition, { node, attribute: name, span }, say);
    return;
  }
  const { attributes, elements } = definition.shape;
  const meant = meantBy(definition.shape, node, attribute);
  const asElement = elements.get(name) === undefined ? '' : `; <${name}> is an element in <${node.name}>`;
  const guess = meant === undefined ? asElement || knownNames(node.name, attributes.keys(), 'attribute') : `; did you mean '${meant}'?`;
  const fix: Fix | undefined =
    meant === undefined ? undefined : { title: `Rename '${name}' to '${meant}'`, kind: 'suggestion', edits: [{ ...span, text: meant }] };
  say({
    code: 'unknown-attribute',
    severity: meant === undefined ? 'warning' : 'error',
    stage: 'schema',
    message: `<${node.name}> has no attribute '${name}'${guess}; ${dropped}`,
    node,
    attribute: name,
    span,
    fix,
  });
}

/** The attribute that a misspelt one stands for: one of nearly that name, or else the only one, where it has to be there and takes the value. */
function meantBy(shape: Shape, node: XmlElement, { name, value }: XmlAttribute): string | undefined {
  const near = nearest(name, freeAttributes(shape, node));
  if (near !== undefined || shape.attributes.size > 1) return near;
  return lackingAttribute(shape, node, value)?.name;
}

function freeAttributes({ attributes }: Shape, node: XmlElement): string[] {
  const present = attributeNames(node);
  return [...attributes.keys()].filter((known) => !present.has(known));
}

/** The one attribute that has to be there, is not, and would take a text. */
function lackingAttribute(shape: Shape, node: XmlElement, text: string): Member | undefined {
  const lacking = [...shape.required, ...shape.expected].filter(
    ({ kind, name }) => kind === 'attribute' && !attributeNames(node).has(name),
  );
  const [only, ...others] = lacking;
  if (only === undefined || others.length > 0) return undefined;
  return only.codec?.decode(text) === undefined ? undefined : only;
}

/** Whether what is missing from an element stands there, under another name or as its text, and has been reported there. */
export function isMeant(shape: Shape, node: XmlElement, member: Member): boolean {
  if (member.kind !== 'attribute') return false;
  const text = node.text.trim();
  if (shape.content === undefined && text !== '' && lackingAttribute(shape, node, text) === member) return true;
  return node.attributes.some(
    (attribute) =>
      !shape.attributes.has(attribute.name) &&
      boundPrefix(attribute.name) === undefined &&
      attributeNamespace(node, attribute.name) === undefined &&
      meantBy(shape, node, attribute) === member.name,
  );
}

const namesByNode = new WeakMap<XmlElement, ReadonlySet<string>>();

/** The names of the attributes that an element has, found once however many of them are unknown. */
function attributeNames(node: XmlElement): ReadonlySet<string> {
  let names = namesByNode.get(node);
  if (names === undefined) {
    names = new Set(node.attributes.map(({ name }) => name));
    namesByNode.set(node, names);
  }
  return names;
}

/** What libvirt does not read through XPath it finds by its local name alone, whatever namespace it is in. */
function takesAnyNamespace(member: Member): boolean {
  return member.kind === 'attribute' && member.options.empty !== 'absent';
}

/** Whether an attribute that is missing stands there in a namespace of somebody else, where libvirt finds it all the same. */
export function isForeign(node: XmlElement, member: Member): boolean {
  return (
    takesAnyNamespace(member) &&
    node.attributes.some(({ name }) => localName(name) === member.name && attributeNamespace(node, name) !== undefined)
  );
}

function foreignAttribute(node: XmlElement, member: Member, attribute: XmlAttribute, say: Say): void {
  const { name, value } = attribute;
  const taken = { node, attribute: name, span: { start: attribute.start, end: attribute.start + name.length } } as const;
  const message = `'${name}' belongs to another namespace, and libvirt takes it for ${member.name} all the same; write '${member.name}'`;
  say({ code: 'unknown-attribute', severity: 'warning', stage: 'schema', message, ...taken });
  const readable = member.codec!.words?.includes(value) ?? member.codec!.decode(value) !== undefined;
  if (!readable) invalidText(node, member, value, attribute, say);
}

type Place = Pick<Remark, 'node' | 'attribute' | 'span'>;

/** What libvirt knows, and refuses in this place. */
function notAllowed(kind: 'attribute' | 'element', what: string, definition: Definition, place: Place, say: Say): void {
  const message = `${what} is not allowed in this ${describeVariant(definition)}; remove it`;
  say({ code: `${kind}-not-allowed`, severity: 'error', stage: 'define', message, ...place });
}

/** What libvirt and its schema know, and libvirt passes over in this place. */
function meaningless(kind: 'attribute' | 'element', what: string, definition: Definition, place: Place, say: Say): void {
  const message = `${what} means nothing in this ${describeVariant(definition)}; ${dropped}`;
  say({ code: `unknown-${kind}`, severity: 'warning', stage: 'silent', message, ...place });
}

function describeVariant({ name, variant }: Definition): string {
  return variant?.word === undefined ? `<${name}>` : `<${name} ${variant.attribute}='${variant.word}'>`;
}

export function unknownElement(definition: Definition, parent: XmlElement, child: XmlElement, say: Say): void {
  const span = nameSpan(child);
  const namespace = namespaceOf(child);
  const { elements, attributes } = definition.shape;
  if (namespace !== undefined) {
    const local = localName(child.name);
    const why = elements.has(local) ? ` and is not libvirt's own <${local}>` : '';
    const message = `<${child.name}> belongs to the namespace ${namespace}${why}; ${dropped}`;
    say({ code: 'unknown-element', severity: 'warning', stage: 'schema', message, node: child, span });
    return;
  }
  if (refuses(definition, child.name)) {
    notAllowed('element', `<${child.name}>`, definition, { node: child, span }, say);
    return;
  }
  if (passesOver(definition, child.name)) {
    meaningless('element', `<${child.name}>`, definition, { node: child, span }, say);
    return;
  }
  const prefixed = [...elements.values()].find(
    (member) => member.target?.namespace !== undefined && `${member.target.namespace.prefix}:${member.name}` === child.name,
  );
  if (prefixed !== undefined) {
    const { prefix, uri } = prefixed.target!.namespace!;
    say({
      code: 'namespace-undeclared',
      severity: 'error',
      stage: 'schema',
      message: `the prefix '${prefix}' is not bound to ${uri}; ${dropped}`,
      node: child,
      span,
      fix: declareNamespace(child, prefix, uri),
    });
    return;
  }
  const meant = nearest(
    child.name,
    [...elements.values()].filter((member) => member.target?.namespace === undefined).map((member) => member.name),
  );
  const asAttribute = attributes.has(child.name) ? `; '${child.name}' is an attribute of <${parent.name}>` : '';
  const guess = meant === undefined ? asAttribute : `; did you mean <${meant}>?`;
  const closed = definition.options.closed === true;
  say({
    code: 'unknown-element',
    severity: meant === undefined && !closed ? 'warning' : 'error',
    stage: closed ? 'define' : 'schema',
    message: `<${parent.name}> has no child <${child.name}>${guess}; ${closed ? 'libvirt refuses it' : dropped}`,
    node: child,
    span,
    fix: meant === undefined ? undefined : renameElement(child, meant),
  });
}

function declareNamespace(node: XmlElement, prefix: string, uri: string): Fix {
  let root = node;
  while (root.parent !== undefined) root = root.parent;
  const wrong = root.attributes.find((attribute) => attribute.name === `xmlns:${prefix}`);
  const { end } = nameSpan(root);
  const edit = wrong === undefined ? { start: end, end, text: ` xmlns:${prefix}='${uri}'` } : { ...valueSpan(wrong), text: uri };
  return { title: `Bind '${prefix}' to ${uri}`, kind: 'safe', edits: [edit] };
}

function renameElement(node: XmlElement, name: string): Fix {
  const edits = [{ ...nameSpan(node), text: name }];
  if (!isSelfClosing(node)) edits.push({ start: node.contentEnd + 2, end: node.contentEnd + 2 + node.name.length, text: name });
  return { title: `Rename <${node.name}> to <${name}>`, kind: 'suggestion', edits };
}

/** The names that would do, where they are few. */
function knownNames(element: string, names: Iterable<string>, kind: string): string {
  const all = [...names];
  if (all.length === 0) return `; <${element}> takes no ${kind}s`;
  return all.length > 8 ? '' : `; it takes ${listed(all.map((name) => `'${name}'`))}`;
}

export function unexpectedText(node: XmlElement, shape: Shape | undefined, say: Say): void {
  const text = node.text.trim();
  const meant = shape === undefined ? undefined : lackingAttribute(shape, node, text);
  const remedy = meant === undefined ? '' : `; write ${meant.name}='${text}'`;
  say({
    code: 'unexpected-text',
    severity: meant === undefined ? 'warning' : 'error',
    stage: 'schema',
    message: `<${node.name}> holds no text of its own; libvirt ignores '${text.slice(0, 30)}'${remedy}`,
    node,
    span: { start: node.contentStart, end: node.contentEnd },
    fix: meant === undefined ? undefined : moveText(node, meant.name, text),
  });
}

/** Makes an attribute of a text, where nothing but the text would go. */
function moveText(node: XmlElement, name: string, text: string): Fix | undefined {
  if (node.contentEnd - node.contentStart !== node.text.length || /[<>&']/.test(text)) return undefined;
  const edits = [{ start: node.contentStart - 1, end: node.end, text: ` ${name}='${text}'/>` }];
  return { title: `Write ${name}='${text}'`, kind: 'suggestion', edits };
}

/** Attributes and elements inside an element that is nothing but text. */
export function contentOfLeaf(node: XmlElement, say: Say): void {
  for (const attribute of node.attributes) {
    const { name } = attribute;
    if (boundPrefix(name) !== undefined) continue;
    const message = `<${node.name}> takes no attributes; ${dropped}`;
    say({
      code: 'unknown-attribute',
      severity: 'warning',
      stage: 'schema',
      message,
      node,
      attribute: name,
      span: { start: attribute.start, end: attribute.start + name.length },
    });
  }
  for (const inner of node.elements) {
    say({
      code: 'unknown-element',
      severity: 'warning',
      stage: 'schema',
      message: `<${node.name}> holds text, not elements; ${dropped}`,
      node: inner,
      span: nameSpan(inner),
    });
  }
}
