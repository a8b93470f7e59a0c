/** A file of an archive; a folder has no content. */
export interface CpioFile {
  readonly path: string;
  readonly content?: string | Uint8Array;
}

const kinds = { file: 0o100755, folder: 0o040755 };

/** An archive of the kind that Linux unpacks into its first file system (`newc`). Folders come before what is in them. */
export function cpio(files: readonly CpioFile[]): Buffer {
  return Buffer.concat([...files, { path: 'TRAILER!!!' }].map(recordOf));
}

function recordOf({ path, content }: CpioFile, number: number): Buffer {
  const data = Buffer.from(content ?? '');
  const name = Buffer.from(`${path}\0`);
  const mode = content === undefined ? kinds.folder : kinds.file;
  // Number, mode, owner, group, links, time, size, four device numbers, length of the name, checksum.
  const fields = [number + 1, mode, 0, 0, 1, 0, data.length, 0, 0, 0, 0, name.length, 0];
  const header = Buffer.from(`070701${fields.map((field) => field.toString(16).padStart(8, '0')).join('')}`);
  return Buffer.concat([padded(Buffer.concat([header, name])), padded(data)]);
}

function padded(data: Buffer): Buffer {
  return Buffer.concat([data, Buffer.alloc(-data.length & 3)]);
}
