import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheVariable, folderPrefix } from './libvirtd.ts';
import { Namespace } from './namespace.ts';
import { obstacleTo } from './obstacle.ts';

/** Removes what runs left that were interrupted, and lets all files of this one share what libvirt finds out about QEMU. */
export default async function setup(): Promise<() => void> {
  if ((await obstacleTo([])) === undefined) await sweep();
  const folder = mkdtempSync(join(tmpdir(), `${folderPrefix}${process.pid}-`));
  process.env[cacheVariable] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

async function sweep(): Promise<void> {
  const hasEnded = (pid: string): boolean => !existsSync(`/proc/${pid}`);
  await Namespace.sweep(hasEnded);
  for (const name of readdirSync(tmpdir())) {
    const pid = name.startsWith(folderPrefix) ? /^\d+(?=-)/.exec(name.slice(folderPrefix.length))?.[0] : undefined;
    if (pid !== undefined && hasEnded(pid)) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}
