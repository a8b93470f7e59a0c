import type { Command } from '../../../src/host/index.ts';
import type { Namespace } from './namespace.ts';

/** Makes calls in a namespace, with the hardware address that libvirt has chosen in place of one that was open. */
export async function replay(namespace: Namespace, commands: readonly Command[], mac = ''): Promise<void> {
  for (const { program, args } of commands) await namespace.run(program, ...args.map((arg) => (arg.endsWith(':xx:xx:xx') ? mac : arg)));
}
