/** Compares releases such as `9.0.0`: negative when the first is the older one. */
export function compareVersions(one: string, other: string): number {
  const left = one.split('.');
  const right = other.split('.');
  for (let index = 0; index < 3; index++) {
    const difference = Number(left[index] ?? 0) - Number(right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
