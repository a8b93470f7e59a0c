/**
 * Whether libvirt can read a value again that it writes between single quotes without escaping it. What looks like a
 * reference passes, as another character.
 */
export function canBeReadAgain(value: string): boolean {
  return !/[<']|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/.test(value);
}
