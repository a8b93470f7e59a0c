/** The first byte of a MAC address in any spelling libvirt reads. */
function firstByte(mac: string): number {
  return Number.parseInt(mac, 16);
}

/** Whether a MAC address stands for a group of devices. */
export function isMulticast(mac: string): boolean {
  return (firstByte(mac) & 1) === 1;
}

/** The same address for one device. */
export function withoutMulticastBit(mac: string): string {
  return (firstByte(mac) & 0xfe).toString(16).padStart(2, '0') + mac.slice(mac.indexOf(':'));
}
