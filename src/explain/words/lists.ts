/** `a, b and c` */
export function all(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** `1 address`, `2 addresses` */
export function numbered(number: number | bigint, noun: string, nouns = `${noun}s`): string {
  return `${written(number)} ${BigInt(number) === 1n ? noun : nouns}`;
}

/** A number for people: large ones, as IPv6 has them, by their power of two. */
export function written(number: number | bigint): string {
  const value = BigInt(number);
  if (value < 10_000_000n) return String(value);
  const bits = value.toString(2).length;
  const power = 1n << BigInt(bits - 1);
  if (value === power) return `2^${bits - 1}`;
  return (2n * power - value) * 100n < power ? `nearly 2^${bits}` : `more than 2^${bits - 1}`;
}

const plainWords = /^(?:an?|another|both|each|everything|frames|guests?|host|in|it|no|nobody|nothing|on|the|their|they|what)\b/;

/** The first letter of a sentence in upper case, unless it begins with a name. */
export function capital(text: string): string {
  return plainWords.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
