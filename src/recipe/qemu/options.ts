/** What an option of QEMU says, as `type,key=value,…` or as JSON. Keys are used up as they are asked for, so that the rest can be told. */
export class QemuOptions {
  /** The option with what follows it, for messages. */
  readonly argument: string;
  /** What comes first without a key: the type of a backend, the driver of a device. */
  readonly type: string;
  /** The values of each key: some may be given several times, and of the rest the last counts. */
  readonly #values: Map<string, readonly string[]>;

  constructor(argument: string, type: string, values: Map<string, readonly string[]>) {
    this.argument = argument;
    this.type = type;
    this.#values = values;
  }

  /** Reads what follows an option. */
  static read(option: string, text: string, typeKey: string): QemuOptions {
    const values = text.startsWith('{') ? readJson(text) : readList(text, typeKey);
    const type = values.get(typeKey)?.at(-1) ?? '';
    values.delete(typeKey);
    return new QemuOptions(`${option} ${text}`, type, values);
  }

  /** The value of a key, which counts as used from now on. */
  take(key: string): string | undefined {
    const value = this.peek(key);
    this.#values.delete(key);
    return value;
  }

  /** The value of a key that stays. */
  peek(key: string): string | undefined {
    return this.#values.get(key)?.at(-1);
  }

  /** The same with another type, and with some keys alone where they are named. */
  as(type: string, keys: readonly string[] = [...this.#values.keys()]): QemuOptions {
    return new QemuOptions(this.argument, type, new Map([...this.#values].filter(([key]) => keys.includes(key))));
  }

  /** The same with one key more. */
  with(key: string, value: string): QemuOptions {
    return new QemuOptions(this.argument, this.type, new Map([...this.#values, [key, [value]]]));
  }

  /** The keys that nobody asked for, with their values. */
  rest(): [key: string, value: string][] {
    return [...this.#values].flatMap(([key, values]) => values.map((value): [string, string] => [key, value]));
  }
}

/** `key=value,key=value`; the first may be a value alone. A key alone is switched on. */
function readList(text: string, typeKey: string): Map<string, readonly string[]> {
  const values = new Map<string, readonly string[]>();
  for (const [index, part] of splitAtCommas(text).entries()) {
    const at = part.indexOf('=');
    const [key, value] = at >= 0 ? [part.slice(0, at), part.slice(at + 1)] : index === 0 ? [typeKey, part] : [part, 'on'];
    values.set(key, [...(values.get(key) ?? []), value]);
  }
  return values;
}

/** A comma that belongs to a value is written twice. */
function splitAtCommas(text: string): string[] {
  return [...`${text},`.matchAll(/((?:[^,]|,,)*),/g)].map(([, part]) => part!.replaceAll(',,', ','));
}

/** Objects inside are written with dots, as QEMU itself does on the command line. */
function readJson(text: string): Map<string, readonly string[]> {
  const values = new Map<string, readonly string[]>();
  const add = (path: string, value: unknown): void => {
    if (typeof value === 'boolean') values.set(path, [value ? 'on' : 'off']);
    else if (typeof value !== 'object' || value === null) values.set(path, [String(value)]);
    else for (const [key, one] of Object.entries(value)) add(path === '' ? key : `${path}.${key}`, one);
  };
  try {
    add('', JSON.parse(text));
  } catch {
    values.clear();
  }
  return values;
}
