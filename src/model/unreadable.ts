/** Thrown by a property that stands in the document and could not be read, or that is missing where libvirt needs it. */
export class Unreadable extends Error {}

/**
 * Puts a trap in the place of a property. Whoever looks at it is stopped by `Unreadable`: what follows from a
 * part that could not be read is not worth saying, and all the rest is. Giving the property a value removes the trap.
 */
export function markUnreadable(value: object, property: string): void {
  Object.defineProperty(value, property, {
    configurable: true,
    enumerable: false,
    get(): never {
      throw new Unreadable(property);
    },
    set(given: unknown) {
      Object.defineProperty(value, property, { configurable: true, enumerable: true, writable: true, value: given });
    },
  });
}

/** What `look` finds, or `undefined` when it comes upon something that could not be read. */
export function ifReadable<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}
