import { pciAddressName } from './pci.ts';

/** A model of PCI controllers. */
export type PciModel =
  | 'pci-root'
  | 'pci-bridge'
  | 'pci-expander-bus'
  | 'pcie-root'
  | 'dmi-to-pci-bridge'
  | 'pcie-to-pci-bridge'
  | 'pcie-root-port'
  | 'pcie-switch-upstream-port'
  | 'pcie-switch-downstream-port'
  | 'pcie-expander-bus';

/** What a device needs to be plugged into: a slot of either kind, or one for controllers of its model. */
export type Connector = 'pci' | 'pcie' | PciModel;

/** A place on a PCI bus of a guest. */
export interface PciPlace {
  bus: number;
  slot: number;
  function: number;
}

/** How a device asks for a place. */
export interface PciRequest {
  readonly needs: Connector;
  /** Whether it may come to any bus that libvirt hands out places of. */
  readonly isAutomatic: boolean;
  /** Whether it has to be on the root bus. */
  readonly isIntegrated?: boolean;
}

interface Kind {
  readonly accepts: readonly Connector[];
  /** Whether libvirt hands out places of it. */
  readonly isAutomatic: boolean;
  readonly minSlot: number;
  readonly maxSlot: number;
}

const bridged = { accepts: ['pci', 'pci-bridge'], isAutomatic: true, minSlot: 1, maxSlot: 31 } as const;
const port = {
  accepts: ['pcie', 'pcie-switch-upstream-port', 'pcie-to-pci-bridge'],
  isAutomatic: true,
  minSlot: 0,
  maxSlot: 0,
} as const;

/** What can be plugged into controllers, and where. */
const kinds: Readonly<Record<PciModel, Kind>> = {
  'pci-root': { ...bridged, accepts: ['pci', 'pci-bridge', 'pci-expander-bus'] },
  'pci-bridge': bridged,
  'pci-expander-bus': { ...bridged, minSlot: 0 },
  'pcie-root': {
    accepts: ['pcie', 'pcie-root-port', 'dmi-to-pci-bridge', 'pcie-expander-bus'],
    isAutomatic: false,
    minSlot: 1,
    maxSlot: 31,
  },
  'dmi-to-pci-bridge': { ...bridged, isAutomatic: false, minSlot: 0 },
  'pcie-to-pci-bridge': bridged,
  'pcie-root-port': port,
  'pcie-switch-downstream-port': port,
  'pcie-switch-upstream-port': { accepts: ['pcie-switch-downstream-port'], isAutomatic: false, minSlot: 0, maxSlot: 31 },
  'pcie-expander-bus': { accepts: ['pcie-root-port', 'dmi-to-pci-bridge'], isAutomatic: false, minSlot: 0, maxSlot: 31 },
};

/** A root port that libvirt adds for one bridge alone. */
const portOfBridge: Kind = { ...port, accepts: ['pcie-to-pci-bridge'], isAutomatic: false };

interface Bus {
  readonly model: PciModel;
  readonly kind: Kind;
  /** Who has which function of which slot, by slot and function. */
  readonly owners: Map<number, object>;
  /** Slots whose functions are given to several controllers. */
  readonly shared: Set<number>;
}

/** Why a place cannot be had. */
export type PciObstacle =
  | { readonly why: 'other'; readonly owner: object }
  | { readonly why: 'unfit' | 'slot' | 'full'; readonly says: string };

const bus = (model: PciModel, kind: Kind = kinds[model]): Bus => ({ model, kind, owners: new Map(), shared: new Set() });

/** The PCI buses of a guest, and what is on them. Numbers of buses are the indexes of their controllers. */
export class PciBuses {
  readonly #buses: Bus[];
  readonly #canGrow: boolean;

  /**
   * @param models The controllers that there are, by index.
   * @param canGrow Whether libvirt may add controllers.
   */
  constructor(models: readonly PciModel[], canGrow: boolean) {
    this.#buses = models.map((model) => bus(model));
    this.#canGrow = canGrow;
  }

  get models(): PciModel[] {
    return this.#buses.map(({ model }) => model);
  }

  /** Whether something is in a slot of the root bus. */
  isUsed(slot: number): boolean {
    return this.#isUsed(this.#buses[0]!, slot);
  }

  /** Whether nothing more fits anywhere. */
  get isFull(): boolean {
    return this.#buses.every((one) => {
      for (let slot = one.kind.minSlot; slot <= one.kind.maxSlot; slot++) if (!this.#isUsed(one, slot)) return false;
      return true;
    });
  }

  /** Takes a place that a document names; libvirt may move it behind a bridge it adds. */
  take(place: PciPlace, request: PciRequest, owner: object): PciObstacle | undefined {
    if (this.#canGrow && !this.#grow(place, request)) return { why: 'full', says: noPlace(request) };
    return this.#reserve(place, request, owner, true);
  }

  /** Takes the next free place. */
  next(request: PciRequest, owner: object, inSlot?: number): PciPlace | PciObstacle {
    const place = this.#find(request, inSlot);
    if (place === undefined) return { why: 'full', says: noPlace(request) };
    return this.#reserve(place, request, owner, false) ?? place;
  }

  #isUsed({ owners }: Bus, slot: number): boolean {
    for (let number = 0; number < 8; number++) if (owners.has(slot * 8 + number)) return true;
    return false;
  }

  #find(request: PciRequest, inSlot: number | undefined): PciPlace | undefined {
    for (const [number, one] of this.#buses.entries()) {
      const found = fits(one, number, request, false) ? this.#findOn(one, request, inSlot) : undefined;
      if (found !== undefined) return { bus: number, ...found };
    }
    if (!this.#canGrow) return undefined;
    const place = { bus: this.#buses.length, slot: 0, function: inSlot ?? 0 };
    if (!this.#grow(place, request)) return undefined;
    return { ...place, slot: this.#buses[place.bus]!.kind.minSlot };
  }

  /** A free slot, or a free function in a slot that root ports share. */
  #findOn(one: Bus, { needs }: PciRequest, inSlot: number | undefined): Omit<PciPlace, 'bus'> | undefined {
    for (let slot = one.kind.minSlot; slot <= one.kind.maxSlot; slot++) {
      if (!this.#isUsed(one, slot)) return { slot, function: inSlot ?? 0 };
      if (needs !== 'pcie-root-port' || !one.shared.has(slot)) continue;
      for (let number = 0; number < 8; number++) if (!one.owners.has(slot * 8 + number)) return { slot, function: number };
    }
    return undefined;
  }

  #reserve(place: PciPlace, request: PciRequest, owner: object, isGiven: boolean): PciObstacle | undefined {
    const found = this.#buses[place.bus];
    if (found === undefined) return { why: 'slot', says: `the highest PCI bus of the guest is ${this.#buses.length - 1}` };
    const { kind, owners, shared } = found;
    const name = `the PCI controller with index ${place.bus}, a ${found.model}`;
    if (!fits(found, place.bus, request, isGiven)) {
      const says = request.isIntegrated && place.bus !== 0 ? 'the device has to be on bus 0' : `${name}, takes no ${nameOf(request)}`;
      return { why: 'unfit', says };
    }
    if (place.slot < kind.minSlot) return { why: 'slot', says: `the lowest slot of ${name}, is ${kind.minSlot}` };
    if (place.slot > kind.maxSlot) return { why: 'slot', says: `the highest slot of ${name}, is ${kind.maxSlot}` };
    const at = place.slot * 8 + place.function;
    const other = owners.get(at);
    if (other !== undefined) return { why: 'other', owner: other };
    if (request.needs === 'pcie-root-port' && !this.#isUsed(found, place.slot)) shared.add(place.slot);
    owners.set(at, owner);
    return undefined;
  }

  /** Adds controllers up to the one a place is on; `false` where libvirt knows none to add. */
  #grow(place: PciPlace, { needs }: PciRequest): boolean {
    let missing = place.bus - this.#buses.length + 1;
    if (missing <= 0) return true;
    if (needs === 'pcie' || needs === 'pcie-switch-upstream-port') {
      this.#add('pcie-root-port', missing);
      return true;
    }
    if (needs !== 'pci') return false;
    if (!this.#buses.some(({ kind }) => kind.accepts.includes('pci-bridge'))) {
      if (missing === 1) {
        missing++;
        place.bus++;
      }
      this.#buses.push(bus('pcie-root-port', portOfBridge), bus('pcie-to-pci-bridge'));
      missing -= 2;
    }
    this.#add('pci-bridge', missing);
    return true;
  }

  #add(model: PciModel, count: number): void {
    for (let left = count; left > 0; left--) this.#buses.push(bus(model));
  }
}

/** Whether a bus takes a device. A document may mix PCI and PCI Express where libvirt itself would not. */
function fits({ kind }: Bus, number: number, { needs, isAutomatic, isIntegrated }: PciRequest, isGiven: boolean): boolean {
  if (isIntegrated && number !== 0) return false;
  if (!isGiven && isAutomatic && !kind.isAutomatic && !isIntegrated) return false;
  if (kind.accepts.includes(needs)) return true;
  const takesDevices = kind.accepts.includes('pci') || kind.accepts.includes('pcie');
  return isGiven && takesDevices && (needs === 'pci' || needs === 'pcie' || needs === 'pci-bridge');
}

function nameOf({ needs }: PciRequest): string {
  return needs === 'pci' ? 'PCI device' : needs === 'pcie' ? 'PCI Express device' : needs;
}

function noPlace(request: PciRequest): string {
  return `no PCI controller of the guest has a place for a ${nameOf(request)}, and libvirt adds none by itself`;
}

/** What libvirt calls a place in messages. */
export function placeName(place: PciPlace): string {
  return pciAddressName(place);
}
