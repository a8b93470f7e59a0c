/** What an option of QEMU says, as `type,key=value,…` or as JSON. Keys are used up as they are asked for, so that the rest can be told. */
export class QemuOptions {
  /** The option with what follows it, for messages. */
  readonly argument: string;
  /** What comes first without a key: the type of a backend, the driver of a device. */
  readonly type: string;
  readonly #values: Map<string, string>;

  constructor(argument: string, type: string, values: Map<string, string>) {
    this.argument = argument;
    this.type = type;
    this.#values = values;
  }

  /** Reads what follows an option. */
  static read(option: string, text: string, typeKey: string): QemuOptions {
    const values = text.startsWith('{') ? readJson(text) : readList(text, typeKey);
    const type = values.get(typeKey) ?? '';
    values.delete(typeKey);
    return new QemuOptions(`${option} ${text}`, type, values);
  }

  /** The value of a key, which counts as used from now on. */
  take(key: string): string | undefined {
    const value = this.#values.get(key);
    this.#values.delete(key);
    return value;
  }

  /** The value of a key that stays. */
  peek(key: string): string | undefined {
    return this.#values.get(key);
  }

  /** The same with another type, and with some keys alone where they are named. */
  as(type: string, keys: readonly string[] = [...this.#values.keys()]): QemuOptions {
    return new QemuOptions(this.argument, type, new Map([...this.#values].filter(([key]) => keys.includes(key))));
  }

  /** The same with one key more. */
  with(key: string, value: string): QemuOptions {
    return new QemuOptions(this.argument, this.type, new Map([...this.#values, [key, value]]));
  }

  /** The keys that nobody asked for, with their values. */
  rest(): [key: string, value: string][] {
    return [...this.#values];
  }
}

/** `key=value,key=value`; the first may be a value alone. A key alone is switched on. */
function readList(text: string, typeKey: string): Map<string, string> {
  return new Map(
    splitAtCommas(text).map((part, index): [string, string] => {
      const at = part.indexOf('=');
      if (at >= 0) return [part.slice(0, at), part.slice(at + 1)];
      return index === 0 ? [typeKey, part] : [part, 'on'];
    }),
  );
}

/** A comma that belongs to a value is written twice. */
function splitAtCommas(text: string): string[] {
  return [...`${text},`.matchAll(/((?:[^,]|,,)*),/g)].map(([, part]) => part!.replaceAll(',,', ','));
}

/** Objects inside are written with dots, as QEMU itself does on the command line. */
function readJson(text: string): Map<string, string> {
  const values = new Map<string, string>();
  const add = (path: string, value: unknown): void => {
    if (typeof value === 'boolean') values.set(path, value ? 'on' : 'off');
    else if (typeof value !== 'object' || value === null) values.set(path, String(value));
    else for (const [key, one] of Object.entries(value)) add(path === '' ? key : `${path}.${key}`, one);
  };
  try {
    add('', JSON.parse(text));
  } catch {
    values.clear();
  }
  return values;
}
