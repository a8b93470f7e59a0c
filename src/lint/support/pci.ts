/** The numbers of a PCI address. */
export interface PciNumbers {
  domain?: number | undefined;
  bus?: number | undefined;
  slot?: number | undefined;
  function?: number | undefined;
}

/** Whether libvirt chooses the address: it takes zeros for none. */
export function isLeftToLibvirt({ domain, bus, slot }: PciNumbers): boolean {
  return !domain && !bus && !slot;
}

/** An address as libvirt names it in messages, such as `0000:03:00.0`. */
export function pciAddressName(address: PciNumbers): string {
  const hex = (value: number | undefined, width: number): string => (value ?? 0).toString(16).padStart(width, '0');
  return `${hex(address.domain, 4)}:${hex(address.bus, 2)}:${hex(address.slot, 2)}.${hex(address.function, 1)}`;
}
