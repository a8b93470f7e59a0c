import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheVariable } from './libvirtd.ts';

/** Lets all files of a run share what libvirt finds out about QEMU, which takes it some seconds each time. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'lx-cache-'));
  process.env[cacheVariable] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
