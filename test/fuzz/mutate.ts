import type { ElementModel } from '../../src/model/element.ts';
import type { Member } from '../../src/model/shape.ts';
import type { Random } from './random.ts';
import { copy, type Tree, walk } from './tree.ts';

/** Texts that are nearly right in one place or another. */
const values: readonly string[] = [
  '',
  ' ',
  ' 1',
  '1 ',
  'a b',
  "a'b",
  'a'.repeat(39),
  'a'.repeat(40),
  ...`0 1 2 -1 +1 01 010 0x10 1.5 7 8 15 16 31 32 33 64 127 128 129 255 256 4094 4095 4096 65535 65536 2147483648
4294967295 4294967296 18446744073709551615 18446744073709551616 x yes no on off YES true default none unknown
nat route open bridge private vepa passthrough hostdev network direct user ethernet vhostuser vdpa internal
server client mcast udp null vds virtio e1000 rtl8139 virtio-transitional usb-net pci usb ccw unassigned isa
ipv4 ipv6 tagged untagged openvswitch 802.1Qbg 802.1Qbh midonet kernel libvirt kvm vfio qemu vhost up down
persistent transient seconds minutes hours tcp unix passt 10.0.0.0 10.0.0.1 10.0.0.2 10.0.0.9 10.0.0.254
10.0.0.255 10.0.1.1 10.1.0.0 192.168.1.1 0.0.0.0 255.255.255.0 255.255.255.255 255.0.255.0 255.255.0.0
224.0.0.1 10.1 010.0.0.1 10.0.0.256 10.0.0.1/24 fd00:: fd00::1 fd00::2 fd00::ff fd00:0:0:1::1 :: ::1 fe80::1
::ffff:10.0.0.1 FD00::1 52:54:00:00:00:01 52:54:0:0:0:1 53:54:00:00:00:01 52-54-00-00-00-01 00:00:00:00:00:00
FE:54:00:00:00:01 3e3fce45-4f53-4fa7-bb32-11f34168b82b 3e3fce454f534fa7bb3211f34168b82b 3e3fce45 eth0 virbr7
br%d averyveryverylongname a/b a&b é _x a_b ua-a ua-a.b net0 vnet5 /dev/null rel/path example.org
*.example.org 0:3:0:1:0:16:3e:11:22:33 0000`.split(/\s+/),
];

/** One change to a document; `false` when it did not find a place for it. */
type Mutation = (root: Tree, random: Random, model: ElementModel<object>) => boolean;

const elements = (root: Tree): Tree[] => [...walk(root)].map(({ tree }) => tree);
const withAttributes = (root: Tree): Tree[] => elements(root).filter(({ attributes }) => attributes.length > 0);

const mutations: readonly Mutation[] = [
  // Another value for an attribute, twice as often as anything else.
  changeValue,
  changeValue,
  changeValue,
  addDeclared,
  addDeclared,
  addDeclared,
  (root, random) => {
    const holders = withAttributes(root);
    if (holders.length === 0) return false;
    const { attributes } = random.pick(holders);
    attributes.splice(random.below(attributes.length), 1);
    return true;
  },
  (root, random) => {
    const inner = [...walk(root)].filter(({ parent }) => parent !== undefined);
    if (inner.length === 0) return false;
    const { tree, parent } = random.pick(inner);
    parent!.children.splice(parent!.children.indexOf(tree), 1);
    return true;
  },
  (root, random) => {
    const inner = [...walk(root)].filter(({ parent }) => parent !== undefined);
    if (inner.length === 0) return false;
    const { tree, parent } = random.pick(inner);
    parent!.children.splice(random.below(parent!.children.length + 1), 0, copy(tree));
    return true;
  },
  (root, random) => {
    const texts = elements(root).filter(({ children }) => children.length === 1 && typeof children[0] === 'string');
    if (texts.length === 0) return false;
    random.pick(texts).children = [random.pick(values)];
    return true;
  },
  (root, random) => {
    random.pick(elements(root)).attributes.push([`odd${random.below(9)}`, 'x']);
    return true;
  },
];

function changeValue(root: Tree, random: Random): boolean {
  const holders = withAttributes(root);
  if (holders.length === 0) return false;
  random.pick(random.pick(holders).attributes)[1] = random.pick(values);
  return true;
}

/** Adds an attribute or a child that is declared for an element and not there yet. */
function addDeclared(root: Tree, random: Random, model: ElementModel<object>): boolean {
  const { tree, members } = random.pick([...placesOf(root, model)]);
  const missing = members.filter((member) =>
    member.kind === 'attribute'
      ? !tree.attributes.some(([name]) => name === member.name)
      : member.kind !== 'tag' && member.kind !== 'content' && member.kind !== 'foreign',
  );
  if (missing.length === 0) return false;
  const member = random.pick(missing);
  if (member.kind === 'attribute') tree.attributes.push([member.name, valueFor(member, random)]);
  else tree.children.push(childFor(member, random, 3));
  return true;
}

/** Each element of a document with the fields that are declared for it. */
function* placesOf(tree: Tree, model: ElementModel<object>): Generator<{ tree: Tree; members: readonly Member[] }> {
  const definition = definitionFor(tree, model);
  yield { tree, members: definition.shape.members };
  for (const child of tree.children) {
    if (typeof child === 'string') continue;
    const target = definition.shape.elements.get(child.name)?.target;
    if (target !== undefined) yield* placesOf(child, target);
  }
}

function definitionFor(tree: Tree, model: ElementModel<object>) {
  const attributes = tree.attributes.map(([name, value]) => ({ name, value, start: 0, valueStart: 0, end: 0 }));
  return model.forNode({ attributes } as never);
}

function childFor(member: Member, random: Random, depth: number): Tree {
  if (member.target === undefined)
    return { name: member.name, attributes: [], children: member.kind === 'flag' ? [] : [valueFor(member, random)] };
  const definitions = member.target.definitions().filter(({ variant }) => !variant?.unknown);
  const { shape, variant } = random.pick(definitions);
  const tree: Tree = { name: member.name, attributes: [], children: [] };
  if (variant?.word !== undefined) tree.attributes.push([variant.attribute, variant.word]);
  for (const inner of shape.members) {
    if (!inner.required && !random.chance(0.3)) continue;
    if (inner.kind === 'attribute') tree.attributes.push([inner.name, valueFor(inner, random)]);
    else if (inner.kind === 'content') tree.children.push(valueFor(inner, random));
    else if (inner.kind !== 'tag' && inner.kind !== 'foreign' && depth > 0) tree.children.push(childFor(inner, random, depth - 1));
  }
  return tree;
}

/** A text that the codec of a field can read, as a rule. */
function valueFor({ codec }: Member, random: Random): string {
  if (codec === undefined) return '';
  if (codec.words !== undefined && random.chance(0.9)) return random.pick(codec.words);
  if (codec.schema.type === 'boolean') return random.pick(['yes', 'no', 'on', 'off'].filter((word) => codec.decode(word) !== undefined));
  const readable = values.filter((value) => value !== '' && codec.decode(value) !== undefined && (codec.inSchema?.(value) ?? true));
  return random.pick(readable.length > 0 && random.chance(0.95) ? readable : values);
}

/** Changes a document in place, once or twice. */
export function mutate(root: Tree, random: Random, model: ElementModel<object>): void {
  for (let left = random.chance(0.7) ? 1 : 2; left > 0; ) if (random.pick(mutations)(root, random, model)) left--;
}
