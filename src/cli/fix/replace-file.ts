import { randomUUID } from 'node:crypto';
import { access, constants, type FileHandle, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Gives a file another text, all of it or none: it is written beside the file under another name, with the file's owner and
 * mode, and takes the file's place when it is complete.
 * @param path The file itself, no link to it.
 * @param before What it held when it was read; a file that has changed since is left alone.
 * @throws Error for what the system refuses.
 */
export async function replaceFile(path: string, before: string, after: string): Promise<void> {
  // A new file could take the place of one that may not be written to; that is not what its mode says.
  await access(path, constants.W_OK);
  const folder = dirname(path);
  // libvirt reads what ends in .xml.
  const temporary = join(folder, `.libvirt-xml-${randomUUID()}.tmp`);
  const handle = await open(temporary, 'wx', 0o600);
  try {
    try {
      await handle.writeFile(after);
      await takeOver(path, handle);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if ((await readFile(path, 'utf8')) !== before) throw new Error('it changed meanwhile');
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Gives an open file the owner and mode of another one. */
async function takeOver(path: string, handle: FileHandle): Promise<void> {
  const wanted = await stat(path);
  const own = await handle.stat();
  if (wanted.uid !== own.uid || wanted.gid !== own.gid) {
    await handle.chown(wanted.uid, wanted.gid).catch(() => {
      throw new Error('only its owner, in its group, can replace it');
    });
  }
  // Changing the owner takes some of the mode away, so the mode comes last.
  await handle.chmod(wanted.mode & 0o7777);
}
