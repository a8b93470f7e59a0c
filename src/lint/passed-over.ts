import type { OriginIndex } from '../document/origins.ts';
import { controller } from '../domain/controller.ts';
import { disk } from '../domain/disk.ts';
import { graphics } from '../domain/graphics.ts';
import { memballoon } from '../domain/memballoon.ts';
import { domainMaxMemory } from '../domain/memory.ts';
import { hostdevSource } from '../interface/hostdev-source.ts';
import { domainInterface } from '../interface/interface.ts';
import type { ElementModel } from '../model/element.ts';
import type { Member, Shape } from '../model/shape.ts';
import { ifReadable } from '../model/unreadable.ts';
import { isNewer } from '../model/version.ts';
import { bootp, dhcpLease } from '../network/dhcp.ts';
import { forward } from '../network/forward.ts';
import { networkIp } from '../network/ip.ts';
import { reconnect } from '../shared/reconnect.ts';
import type { XmlElement } from '../xml/tree.ts';
import { isVirtio, virtioSettings } from './support/nic.ts';

/** A part of an element: a child, or everything that one of its properties stands for. */
export type Part = object | { readonly of: object; readonly property: string };

/** Parts that libvirt does not even look at because of what stands beside them, so that nothing in them is refused. */
interface PassedOver<T extends object> {
  readonly on: ElementModel<T>;
  find(value: T): readonly (Part | undefined)[];
}

function passedOver<T extends object>(on: ElementModel<T>, find: (value: T) => readonly (Part | undefined)[]): PassedOver<object> {
  return { on, find: find as (value: object) => readonly (Part | undefined)[] };
}

/** Some attributes or children of an element, by their properties. */
function parts(of: object | undefined, ...properties: readonly string[]): Part[] {
  return of === undefined ? [] : properties.map((property) => ({ of, property }));
}

const passedOverParts: readonly PassedOver<object>[] = [
  // Network boot is for IPv4 alone.
  passedOver(networkIp, ({ family, dhcp }) => (family === 'ipv6' ? [dhcp?.bootp] : [])),
  // Without a file there is nothing to fetch, from nowhere.
  passedOver(bootp, (value) => (value.file === undefined ? parts(value, 'server') : [])),
  // Without a length there is no lease, whatever its unit.
  passedOver(dhcpLease, (lease) => (lease.expiry === undefined ? parts(lease, 'unit') : [])),
  // A pool of network devices is no pool of PCI devices, and neither asks a physical function for devices.
  passedOver(forward, (value) => {
    if (value.interfaces !== undefined) return parts(value, 'addresses', 'pf');
    return value.addresses === undefined ? [] : parts(value, 'pf');
  }),
  // Who does not connect again does not wait before.
  passedOver(reconnect, (value) => (value.enabled ? [] : parts(value, 'timeout'))),
  passedOver(domainInterface, (nic) => {
    if (nic.type === 'hostdev') return nic.source.address?.type === 'pci' ? [] : parts(nic.driver, 'name');
    return isVirtio(nic) ? [] : [...parts(nic.driver, ...virtioSettings), nic.driver?.host, nic.driver?.guest];
  }),
  // Without a size there is no maximum.
  passedOver(domainMaxMemory, (maximum) => (maximum.value === undefined ? [maximum] : [])),
  // Without a password there is none that ends.
  passedOver(graphics, (value) => ('passwd' in value && value.passwd !== undefined ? [] : parts(value, 'passwdValidTo', 'connected'))),
  // A controller that is not there is nowhere.
  passedOver(controller, (value) => {
    if (value.type === 'usb') return value.model === 'none' ? [value.address] : [];
    // Only the root of all buses has a hole.
    return value.type === 'pci' && value.model !== 'pci-root' && value.model !== 'pcie-root' ? parts(value, 'pcihole64') : [];
  }),
  passedOver(memballoon, (value) => (value.model === 'none' ? [value.address] : [])),
  // Copies are made while a guest runs.
  passedOver(disk, (value) => parts(value, 'mirror')),
  passedOver(hostdevSource, (source) =>
    source.address?.type === 'pci' ? [...parts(source, 'guestReset'), source.vendor, source.product] : parts(source, 'writeFiltering'),
  ),
];

/** Why libvirt does not look at something: because of what stands beside it, or because only a later release knows it. */
export type Reason = 'passed over' | 'newer';

/** Knows which elements and attributes of a document libvirt does not look at. */
export class PassedOverParts {
  readonly #nodes = new Map<XmlElement, Reason>();
  readonly #attributes = new Map<XmlElement, Map<string, Reason>>();

  constructor(origins: OriginIndex, version: string | undefined) {
    const newerIn = newerMembers(version);
    for (const [index, value] of origins.values.entries()) {
      const model = origins.models[index]!;
      const find = byModel.get(model);
      if (find !== undefined) {
        for (const part of ifReadable(() => find(value)) ?? []) if (part !== undefined) this.#add(part, origins);
      }
      const node = origins.nodes[index]!;
      this.#addUnit(value, node, model.forNode(node).shape);
      for (const member of newerIn(model.forNode(node).shape)) this.#addMember(node, member, 'newer');
    }
  }

  #add(part: Part, origins: OriginIndex): void {
    const origin = origins.of('of' in part ? part.of : part);
    if (origin === undefined) return;
    const { node, model } = origin;
    if (!('of' in part)) {
      this.#nodes.set(node, 'passed over');
      return;
    }
    const member = model.forNode(node).shape.byProperty.get(part.property);
    if (member !== undefined) this.#addMember(node, member, 'passed over');
  }

  #addMember(node: XmlElement, member: Member, reason: Reason): void {
    if (member.kind === 'attribute') this.#addAttribute(node, member, reason);
    // All of that name: one that could not be read is in no property.
    else for (const child of node.elements) if (child.name === member.name) this.#nodes.set(child, reason);
  }

  /** Without a number there is nothing to count, whatever the unit. */
  #addUnit(value: object, node: XmlElement, { byProperty }: Shape): void {
    const unit = byProperty.get('unit');
    if (unit?.kind !== 'attribute' || byProperty.get('value')?.kind !== 'content') return;
    if (ifReadable(() => (value as { value?: unknown }).value === undefined)) this.#addMember(node, unit, 'passed over');
  }

  /** Rules name it by its property, and readers by its name in the XML. */
  #addAttribute(node: XmlElement, { property, name }: Member, reason: Reason): void {
    if (!node.attributes.some((attribute) => attribute.name === name)) return;
    const attributes = this.#attributes.get(node) ?? new Map<string, Reason>();
    this.#attributes.set(node, attributes.set(property, reason).set(name, reason));
  }

  /** Why libvirt does not look at an element or an attribute of it; `undefined` when it does. */
  reason(node: XmlElement, attribute: string | undefined): Reason | undefined {
    const own = attribute === undefined ? undefined : this.#attributes.get(node)?.get(attribute);
    if (own !== undefined || this.#nodes.size === 0) return own;
    for (let at: XmlElement | undefined = node; at !== undefined; at = at.parent) {
      const reason = this.#nodes.get(at);
      if (reason !== undefined) return reason;
    }
    return undefined;
  }
}

/** Finds the fields of an element that came after a release, once for each kind of element. */
function newerMembers(version: string | undefined): (shape: Shape) => readonly Member[] {
  const known = newerByVersion.get(version) ?? new Map<Shape, readonly Member[]>();
  newerByVersion.set(version, known);
  return (shape) => {
    let newer = known.get(shape);
    if (newer === undefined) {
      newer = shape.members.filter(({ options }) => isNewer(options.since, version));
      known.set(shape, newer);
    }
    return newer;
  };
}

const newerByVersion = new Map<string | undefined, Map<Shape, readonly Member[]>>();

const byModel = new Map(passedOverParts.map(({ on, find }) => [on, find]));
