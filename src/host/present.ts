/** An object with one property, and with none where there is no value for it. */
export function present<Key extends string, T>(key: Key, value: T | undefined): { [Name in Key]?: T } {
  return value === undefined ? {} : ({ [key]: value } as { [Name in Key]?: T });
}
