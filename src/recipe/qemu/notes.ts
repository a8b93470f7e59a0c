import type { QemuOptions } from './options.ts';

/** Something on a QEMU command line that is not in the interfaces made of it. */
export interface NotCarried {
  /** The option as it was written. */
  readonly argument: string;
  /** Which part of it, such as `vectors=4`; the whole option when absent. */
  readonly part?: string;
  /** Why, and what would do. */
  readonly reason: string;
}

/** Gathers what cannot be carried over. */
export class Notes {
  readonly all: NotCarried[] = [];

  /** Says it of a whole option. */
  option({ argument }: QemuOptions, reason: string): undefined {
    this.all.push({ argument, reason });
  }

  /** Says it of one key of an option. */
  part({ argument }: QemuOptions, key: string, value: string, reason: string): undefined {
    this.all.push({ argument, part: `${key}=${value}`, reason });
  }

  /** Says it of everything that nobody asked for. */
  rest(options: QemuOptions, reasons: Readonly<Record<string, string>>): void {
    // Of a list in JSON, each entry has a key of its own, such as `hostfwd.0.str`.
    for (const [key, value] of options.rest())
      this.part(options, key, value, reasons[key] ?? reasons[key.replace(/\..*/, '')] ?? 'libvirt has nothing for it');
  }
}
