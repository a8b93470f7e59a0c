/** Where nobody says which libvirt is asked about, this release speaks for the older ones still in use. */
const baseline = '9.0.0';

/** Whether something came after the release asked about. */
export function isNewer(since: string | undefined, version: string | undefined): boolean {
  return since !== undefined && compareVersions(since, version ?? baseline) > 0;
}

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
