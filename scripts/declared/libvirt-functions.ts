/** The functions of libvirt that the page of a rule names as its source: what libvirt has in the place of an id. */
export function libvirtFunctions(page: string): string[] {
  const sources = /^## Sources\n([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(page)?.[1] ?? '';
  const lines = [...sources.matchAll(/^- libvirt \d[\d.]*, (.*)$/gm)].map(([, line]) => line!);
  return [...new Set(lines.flatMap((line) => [...line.matchAll(/`(\w+)`/g)].map(([, name]) => name!)))];
}
