import { relative, sep } from 'node:path';

/** Tells which files, by absolute path, some patterns leave out. They start at a folder, as the paths of a configuration do. */
export async function ignoring(patterns: readonly string[], folder: string): Promise<(path: string) => boolean> {
  if (patterns.length === 0) return () => false;
  const { default: picomatch } = await import('picomatch');
  const fromHere = patterns.map((pattern) => pattern.replace(/^\.\//, ''));
  // A folder stands for everything in it.
  const matches = picomatch([...fromHere, ...fromHere.map((pattern) => `${pattern.replace(/\/$/, '')}/**`)], { dot: true });
  return (path) => {
    const steps = relative(folder, path).split(sep);
    return steps[0] !== '..' && matches(steps.join('/'));
  };
}
