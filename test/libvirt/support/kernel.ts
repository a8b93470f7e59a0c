import { Cleanup } from './cleanup.ts';
import { Namespace } from './namespace.ts';

/** Why the kernel does not do something, tried out on a bridge `br0` of its own with a port `port0`; `undefined` where it does. */
export async function kernelLacks(what: string, program: string, ...args: readonly string[]): Promise<string | undefined> {
  const cleanup = new Cleanup();
  try {
    const namespace = await Namespace.create(cleanup, 'try');
    await namespace.run('ip', 'link', 'add', 'name', 'br0', 'type', 'bridge');
    await namespace.run('ip', 'link', 'add', 'name', 'port0', 'type', 'veth', 'peer', 'name', 'other0');
    await namespace.run('ip', 'link', 'set', 'dev', 'port0', 'master', 'br0');
    const { code, stderr } = await namespace.attempt(program, args);
    return code === 0 ? undefined : `the kernel has no ${what}: ${stderr.trim().replaceAll('\n', ' ')}`;
  } finally {
    await cleanup.run();
  }
}
