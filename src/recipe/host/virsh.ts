import type { StepCommand } from './step.ts';

/** Which libvirt is spoken to. */
export interface ConnectOptions {
  /** Its URI, such as `qemu:///system`; virsh's own default when absent. */
  connect?: string;
}

/** A call of virsh. Values are given as `--option=value`, so that one that starts with a dash is none. */
export function virsh({ connect }: ConnectOptions, command: string, values: Readonly<Record<string, string | boolean>> = {}): StepCommand {
  const given = Object.entries(values).filter(([, value]) => value !== false);
  const words = given.map(([name, value]) => (value === true ? `--${name}` : `--${name}=${value}`));
  return ['virsh', ...(connect === undefined ? [] : [`--connect=${connect}`]), command, ...words];
}

/** The name of a file for a document, without anything that a shell or a program could take for something else. */
export function documentFile(kind: string, name: string): string {
  const plain = name.replace(/[^a-zA-Z0-9_.-]+/g, '-').replace(/^[-.]+/, '');
  return plain === '' ? `${kind}.xml` : `${kind}-${plain.slice(0, 100)}.xml`;
}
