/** The text of a file, or why it has none. */
export type Decoded = { text: string; encoding: string } | { problem: string };

/**
 * Reads bytes as text: by a byte order mark, by the encoding that the XML declaration names, or as UTF-8.
 * What is no text, or not in the encoding it claims, is told in one sentence.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = markOf(bytes) ?? declaredIn(bytes);
  if (encoding === 'utf-8' && bytes.subarray(0, 4096).includes(0)) return { problem: 'it is not text: it contains bytes of value 0' };
  if (encoding.startsWith('utf-16') && markOf(bytes) === undefined)
    return { problem: `it declares the encoding ${encoding} and is written in another` };
  try {
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    return { text: decoder.decode(bytes), encoding: decoder.encoding };
  } catch (error) {
    if (error instanceof RangeError) return { problem: `it declares the encoding '${encoding}', which is not known` };
    return {
      problem: `it is not written in ${encoding.toUpperCase()}${encoding === 'utf-8' ? '; convert it, or declare its encoding in <?xml … ?>' : ''}`,
    };
  }
}

function markOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function declaredIn(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  return /^<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1]?.toLowerCase() ?? 'utf-8';
}
