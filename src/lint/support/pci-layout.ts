import type { Domain } from '../../domain/domain.ts';
import { isUsb2Model } from './controller-indexes.ts';
import { type Chipset, chipsetOf } from './machine.ts';
import { PciBuses, type PciModel, type PciObstacle, type PciPlace, type PciRequest, placeName } from './pci-buses.ts';
import { type ControllerPlug, notInDocument, type Plug, type PluggedDevices, plugsOf } from './pci-plugs.ts';

/** Something about the PCI addresses of a guest that libvirt refuses. */
export interface PciProblem {
  /** What in the document it is about: an address or a device; `undefined` for the devices as a whole. */
  readonly object: object | undefined;
  readonly says: string;
}

/** A problem on its way to whoever asked. */
class Refusal extends Error {
  readonly problem: PciProblem | undefined;

  constructor(problem: PciProblem | undefined) {
    super();
    this.problem = problem;
  }
}

/** The first thing that keeps libvirt from giving each device of an x86 guest its PCI address, as it would find it. */
export function pciProblem(guest: Domain): PciProblem | undefined {
  const chipset = chipsetOf(guest);
  if (chipset === undefined) return undefined;
  try {
    new Layout(plugsOf(guest, chipset), chipset).check();
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.problem;
    throw error;
  }
}

const anyPci: PciRequest = { needs: 'pci', isAutomatic: true };
const fixed: Readonly<Record<Chipset, PciRequest>> = {
  i440fx: { needs: 'pci', isAutomatic: true },
  q35: { needs: 'pcie', isAutomatic: false },
};
/** Stands for what the chipset itself has. */
const chip = {};

/** Gives addresses to devices as libvirt does: once to find out which controllers are missing, and once for good. */
class Layout {
  readonly #plugs: PluggedDevices;
  readonly #chipset: Chipset;
  #controllers: ControllerPlug[];
  #buses = new PciBuses([], true);

  constructor(plugs: PluggedDevices, chipset: Chipset) {
    this.#plugs = plugs;
    this.#chipset = chipset;
    this.#controllers = [...plugs.controllers];
  }

  check(): void {
    this.#expectKnownModels();
    const highest = Math.max(...this.#ofType('pci').map(({ index }) => index));
    this.#collect(this.#models(highest + 1), true);
    this.#placeChipset(true);
    if (this.#chipset === 'i440fx' && !this.#buses.isFull) this.#next({ device: chip, request: anyPci }, true);
    this.#placeAll(true);
    if (highest === 0 && this.#buses.models.length > 1 && this.#chipset === 'q35')
      this.#next({ device: chip, request: { needs: 'pcie', isAutomatic: true } }, true);
    this.#addControllers();
    this.#collect(this.#buses.models, false);
    this.#placeChipset(false);
    this.#placeAll(false);
    for (const plug of this.#ofType('pci')) {
      const { model, index, place } = plug;
      if (model === 'pci-bridge' && place !== undefined && index <= place.bus) {
        const says =
          index === place.bus
            ? `no controller takes the pci-bridge with index ${index}; one like pcie-to-pci-bridge or dmi-to-pci-bridge with a lower index would`
            : `the pci-bridge with index ${index} is on bus ${place.bus}, and its index has to be higher than that`;
        throw new Refusal({ object: objectOf(plug), says });
      }
    }
  }

  /** What is wrong with controllers themselves is told elsewhere, and places that follow from it mean nothing. */
  #expectKnownModels(): void {
    const [root, foreign] = this.#chipset === 'q35' ? ['pcie-root', 'pci-expander-bus'] : ['pci-root', 'pcie-expander-bus'];
    const indexes = new Set<number>();
    for (const { model, index } of this.#ofType('pci')) {
      const isOdd = model === undefined || model === foreign || (index === 0) !== (model === root) || indexes.has(index);
      if (isOdd) throw new Refusal(undefined);
      indexes.add(index);
    }
  }

  #ofType(type: string): ControllerPlug[] {
    return this.#controllers.filter((one) => one.type === type);
  }

  /** The controllers by index; those that are missing between are of the usual kind. */
  #models(count: number): PciModel[] {
    const models: PciModel[] = Array(count).fill(this.#chipset === 'q35' ? 'pcie-root-port' : 'pci-bridge');
    for (const { index, model } of this.#ofType('pci')) if (model !== undefined) models[index] = model as PciModel;
    return models;
  }

  /** Takes the places that the document names, and those that the chipset has given. */
  #collect(models: readonly PciModel[], canGrow: boolean): void {
    this.#buses = new PciBuses(models, canGrow);
    const added = this.#controllers.filter((one) => !this.#plugs.controllers.includes(one));
    for (const plug of [...this.#plugs.listed, ...added]) {
      if (plug.place === undefined || this.#isPiix3(plug)) continue;
      this.#take(plug, plug.place, plug.request ?? { needs: 'pci', isAutomatic: false });
    }
  }

  /** Controllers inside the chipset of a PC. */
  #isPiix3(plug: Plug): boolean {
    const { place } = plug;
    if (place === undefined || place.bus !== 0 || place.slot !== 1) return false;
    const isIt = (isFirstIde(plug) && place.function === 1) || (isFirstUsb(plug) && place.function === 2);
    if (isIt && this.#chipset === 'q35') {
      const says = 'bus 0 is PCI Express, and IDE and USB controllers of a PC are at 0000:00:01 of a PCI bus alone';
      throw new Refusal({ object: objectOf(plug), says });
    }
    return isIt;
  }

  #take(plug: Plug, place: PciPlace, request: PciRequest): void {
    // Numbers out of range are told elsewhere.
    if (place.bus > 0xff || place.slot > 0x1f || place.function > 7) throw new Refusal(undefined);
    const obstacle = this.#buses.take(place, request, plug);
    if (obstacle !== undefined) throw refusal(plug, place, obstacle);
  }

  #next(plug: Pick<Plug, 'device' | 'request'>, isTrial: boolean, inSlot?: number): void {
    if (plug.request === undefined) return;
    const found = this.#buses.next(plug.request, plug, inSlot);
    if ('why' in found) throw refusal({ given: undefined, isElsewhere: false, place: undefined, ...plug }, undefined, found);
    if (!isTrial) (plug as Plug).place = found;
  }

  #placeChipset(isTrial: boolean): void {
    if (this.#chipset === 'q35') this.#placeQ35();
    else this.#placePiix3();
    const video = this.#plugs.firstVideo;
    if (video?.request !== undefined && isWanted(video)) {
      const slot = this.#chipset === 'q35' ? 1 : 2;
      if (this.#buses.isUsed(slot)) this.#next(video, isTrial);
      else this.#put(video, { bus: 0, slot, function: 0 });
    }
    const sound = this.#plugs.ich9.find(isWanted);
    if (this.#chipset === 'q35' && sound !== undefined && !this.#buses.isUsed(0x1b)) this.#put(sound, { bus: 0, slot: 0x1b, function: 0 });
  }

  /** Gives a device a place of the chipset. */
  #put(plug: Plug, place: PciPlace): void {
    this.#take(plug, place, fixed[this.#chipset]);
    plug.place = place;
  }

  #placePiix3(): void {
    for (const plug of this.#controllers) {
      const which = isFirstIde(plug) ? 1 : isFirstUsb(plug) ? 2 : undefined;
      if (which === undefined) continue;
      this.#insist(plug, { bus: 0, slot: 1, function: which });
      this.#take(plug, plug.place!, fixed.i440fx);
    }
    for (const which of [0, 3]) this.#takeForChip({ bus: 0, slot: 1, function: which });
  }

  #placeQ35(): void {
    for (const plug of this.#controllers) {
      if (plug.type === 'sata' && plug.index === 0) this.#insist(plug, { bus: 0, slot: 0x1f, function: 2 });
      if (plug.place !== undefined || plug.isElsewhere || plug.given !== undefined) continue;
      const slots = plug.model === 'ich9-uhci1' ? [0x1d, 0x1a] : plug.model === 'dmi-to-pci-bridge' ? [0x1e] : [];
      const slot = slots.find((one) => !this.#buses.isUsed(one));
      // An address of no numbers is one for libvirt, though not the one of the chipset.
      if (slot !== undefined && !hasAddress(plug.device)) this.#put(plug, { bus: 0, slot, function: 0 });
    }
    for (const which of [0, 3]) this.#takeForChip({ bus: 0, slot: 0x1f, function: which });
  }

  #takeForChip(place: PciPlace): void {
    this.#take({ device: chip, request: undefined, given: undefined, isElsewhere: false, place }, place, fixed[this.#chipset]);
  }

  /** Some controllers of the chipset are at one place alone. */
  #insist(plug: ControllerPlug, place: PciPlace): void {
    if (plug.given === undefined) plug.place = place;
    else if (placeName({ ...place, ...plug.place }) !== placeName(place)) {
      const says = `the first ${plug.type.toUpperCase()} controller of this machine is part of the chipset, at ${placeName(place)}`;
      throw new Refusal({ object: objectOf(plug), says });
    }
  }

  #placeAll(isTrial: boolean): void {
    const wanted = (plugs: readonly Plug[]): Plug[] => plugs.filter(isWanted);
    for (const plug of wanted(this.#ofType('pci'))) this.#next(plug, isTrial);
    for (const plug of wanted(this.#plugs.early)) this.#next(plug, isTrial);
    for (const plug of this.#controllers) {
      if (plug.type === 'pci' || !isWanted(plug) || isFirstIde(plug)) continue;
      if (plug.type === 'usb' && isUsb2Model(plug.model)) this.#placeUsb2(plug, isTrial);
      else this.#next(plug, isTrial);
    }
    for (const plug of wanted(this.#plugs.late)) this.#next(plug, isTrial);
  }

  /** Companions of one index share a slot. */
  #placeUsb2(plug: ControllerPlug, isTrial: boolean): void {
    const which = { 'ich9-ehci1': 7, 'ich9-uhci2': 1, 'ich9-uhci3': 2 }[plug.model ?? ''] ?? 0;
    const companion = this.#controllers.find(
      (one) => one.type === 'usb' && isUsb2Model(one.model) && one.index === plug.index && one.place !== undefined,
    );
    if (companion === undefined) this.#next(plug, isTrial, which);
    else {
      const place = { ...companion.place!, function: which };
      this.#take(plug, place, plug.request!);
      plug.place = place;
    }
  }

  /** Controllers that were found to be missing need places themselves. */
  #addControllers(): void {
    for (let index = 1; index < this.#buses.models.length; index++) {
      if (this.#ofType('pci').some((one) => one.index === index)) continue;
      const model = this.#buses.models[index]!;
      const request: PciRequest = { needs: model, isAutomatic: false };
      const plug = { device: notInDocument, request, given: undefined, isElsewhere: false, place: undefined, type: 'pci', model, index };
      this.#controllers.push(plug);
      this.#next(plug, true);
    }
  }
}

function isFirstIde(plug: Plug): boolean {
  const { type, index } = plug as Partial<ControllerPlug>;
  return type === 'ide' && index === 0;
}

function isFirstUsb(plug: Plug): boolean {
  const { type, index, model } = plug as Partial<ControllerPlug>;
  return type === 'usb' && index === 0 && (model === undefined || model === 'piix3-uhci');
}

function hasAddress(device: object): boolean {
  return (device as { address?: object }).address !== undefined;
}

/** What of a device stands in the document. */
function objectOf({ device, given }: Plug): object | undefined {
  return given ?? (device === notInDocument || device === chip ? undefined : device);
}

/** Whether libvirt is to choose a place. */
function isWanted({ place, isElsewhere }: Plug): boolean {
  return place === undefined && !isElsewhere;
}

/** Two places of the document that are the same are told by another rule. */
function refusal(plug: Plug, place: PciPlace | undefined, obstacle: PciObstacle): Refusal {
  if (obstacle.why !== 'other') return new Refusal({ object: objectOf(plug), says: obstacle.says });
  const other = obstacle.owner as Plug;
  if (plug.given !== undefined && other.given !== undefined) return new Refusal(undefined);
  const [one, rest] = plug.given === undefined ? [other, plug] : [plug, other];
  const who = rest.device === chip ? 'the chipset of the machine' : 'another device, which libvirt puts there';
  return new Refusal({ object: objectOf(one), says: `${placeName(place!)} belongs to ${who}; choose another place` });
}
