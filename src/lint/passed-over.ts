import type { OriginIndex } from '../document/origins.ts';
import { hostdevSource } from '../interface/hostdev-source.ts';
import { domainInterface } from '../interface/interface.ts';
import type { ElementModel } from '../model/element.ts';
import type { Member } from '../model/shape.ts';
import { ifReadable } from '../model/unreadable.ts';
import { dhcpLease } from '../network/dhcp.ts';
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
  passedOver(hostdevSource, (source) =>
    source.address?.type === 'pci' ? [...parts(source, 'guestReset'), source.vendor, source.product] : parts(source, 'writeFiltering'),
  ),
];

/** Knows which elements and attributes of a document libvirt passes over. */
export class PassedOverParts {
  readonly #nodes = new Set<XmlElement>();
  readonly #attributes = new Map<XmlElement, Set<string>>();

  constructor(origins: OriginIndex) {
    for (const [index, value] of origins.values.entries()) {
      const find = byModel.get(origins.models[index]!);
      if (find === undefined) continue;
      for (const part of ifReadable(() => find(value)) ?? []) if (part !== undefined) this.#add(part, origins);
    }
  }

  #add(part: Part, origins: OriginIndex): void {
    if (!('of' in part)) {
      const node = origins.nodeOf(part);
      if (node !== undefined) this.#nodes.add(node);
      return;
    }
    const origin = origins.of(part.of);
    if (origin === undefined) return;
    const { node, model } = origin;
    const member = model.forNode(node).shape.byProperty.get(part.property);
    if (member === undefined) return;
    if (member.kind === 'attribute') this.#addAttribute(node, member);
    // All of that name: one that could not be read is in no property.
    else for (const child of node.elements) if (child.name === member.name) this.#nodes.add(child);
  }

  /** Rules name it by its property, and readers by its name in the XML. */
  #addAttribute(node: XmlElement, { property, name }: Member): void {
    const attributes = this.#attributes.get(node) ?? new Set();
    this.#attributes.set(node, attributes.add(property).add(name));
  }

  has(node: XmlElement, attribute: string | undefined): boolean {
    if (attribute !== undefined && this.#attributes.get(node)?.has(attribute)) return true;
    if (this.#nodes.size === 0) return false;
    for (let at: XmlElement | undefined = node; at !== undefined; at = at.parent) if (this.#nodes.has(at)) return true;
    return false;
  }
}

const byModel = new Map(passedOverParts.map(({ on, find }) => [on, find]));
