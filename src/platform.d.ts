// What the core needs of its platform beside the language: both browsers and Node have these.

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  readonly encoding: string;
  decode(bytes: Uint8Array): string;
}

declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array };

declare class TextEncoder {
  encode(text: string): Uint8Array;
}

declare function structuredClone<T>(value: T): T;
