import { attempt } from './run.ts';

/** What keeps namespaces of one's own, or one of some programs, from being used here; `undefined` for nothing. */
export async function obstacleTo(programs: readonly string[]): Promise<string | undefined> {
  if (process.platform !== 'linux') return `this is ${process.platform}, not Linux`;
  if (process.getuid?.() !== 0) return 'not root';
  for (const program of ['ip', 'unshare', ...programs]) if (!(await isInstalled(program))) return `${program} is not installed`;
  const { code, stderr } = await attempt('unshare', ['--net', '--mount', 'true']);
  return code === 0 ? undefined : `no namespaces: ${stderr.trim()}`;
}

async function isInstalled(program: string): Promise<boolean> {
  const { code } = await attempt('sh', ['-c', 'command -v "$1"', 'sh', program]);
  return code === 0;
}
