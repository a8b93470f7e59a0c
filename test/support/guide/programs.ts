import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.ts';
import { answering, hostOf } from './host.ts';

const root = join(import.meta.dirname, '../../..');

/** Programs as shell scripts, by name. */
export type Programs = Readonly<Record<string, string>>;

/** Programs of the machine that pages may use: they look at files and change them, and nothing else. */
const plain =
  'basename bash cat chmod cp cut diff dirname env false find git grep head install ls mkdir mktemp mv printf rm sed sh sort tail tee test touch tr true uname uniq wc xargs';

/** What stands in for programs that need the network, root or a libvirt. */
function standIns(folder: string): Programs {
  const cli = `${process.execPath} ${join(root, 'dist/cli/bin.js')}`;
  return {
    'libvirt-xml': `exec ${cli} "$@"`,
    npx: `[ "$1" = --no-install ] && shift\n[ "$1" = libvirt-xml ] || { echo "npx: there is no $1 here" >&2; exit 127; }\nshift\nexec ${cli} "$@"`,
    // What they install is there already, and .ci/run checks the package in earnest.
    npm: `case "$*" in ci | test | 'run build' | 'install libvirt-xml' | 'install --save-dev libvirt-xml') ;; *) exit 127 ;; esac`,
    node: `exec ${process.execPath} "$@"`,
    // Scripts for root may write to /etc, which is another folder then.
    sudo: `[ "$1" = sh ] || exec "$@"\nsed 's#/etc/#${folder}/etc/#g' "$2" > ${folder}/as-root\nexec sh ${folder}/as-root`,
    virsh: `exec ${process.execPath} ${folder}/virsh.mjs ${folder}/state.json "$@"`,
    sysctl: `[ "$1" = -p ] || exit 127\nexec cat "$2"`,
  };
}

/** Fills a folder with the programs that the commands of a page see. */
export function writePrograms(page: string, bin: string, folder: string, more: Programs): void {
  mkdirSync(bin);
  mkdirSync(join(folder, 'etc/sysctl.d'), { recursive: true });
  for (const name of plain.split(' ')) {
    const path = (process.env['PATH'] ?? '').split(':').find((one) => existsSync(join(one, name)));
    if (path !== undefined) symlinkSync(join(path, name), join(bin, name));
  }
  bundle('virsh.ts', join(folder, 'virsh.mjs'));
  const host = Object.fromEntries(Object.entries(hostOf(page)).map(([name, answers]) => [name, answering(answers)]));
  for (const [name, script] of Object.entries({ ...host, ...standIns(folder), ...more })) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  }
}
