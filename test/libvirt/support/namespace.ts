import type { Cleanup } from './cleanup.ts';
import { attempt, type Result, type RunOptions, run } from './run.ts';

let made = 0;

/** A network namespace: devices, addresses and a firewall of its own. */
export class Namespace {
  readonly name: string;

  private constructor(name: string) {
    this.name = name;
  }

  /** Makes a namespace, and removes it in the end with all that runs in it. The name of the process keeps it apart from those of others. */
  static async create(cleanup: Cleanup, label: string): Promise<Namespace> {
    const namespace = new Namespace(`lx${process.pid}-${++made}-${label}`);
    await run('ip', ['netns', 'add', namespace.name]);
    cleanup.defer(() => namespace.#remove());
    await namespace.run('ip', 'link', 'set', 'lo', 'up');
    return namespace;
  }

  /** Removes namespaces that processes left which have ended. */
  static async sweep(hasEnded: (pid: string) => boolean): Promise<void> {
    const { stdout } = await attempt('ip', ['netns', 'list']);
    for (const [name, pid] of stdout.matchAll(/^lx(\d+)-\S+/gm)) if (hasEnded(pid!)) await new Namespace(name).#remove();
  }

  /** Runs a program inside that has to succeed. */
  run(program: string, ...args: readonly string[]): Promise<string> {
    return run('ip', ['netns', 'exec', this.name, program, ...args]);
  }

  /** Runs a program inside, whatever becomes of it. */
  attempt(program: string, args: readonly string[], options?: RunOptions): Promise<Result> {
    return attempt('ip', ['netns', 'exec', this.name, program, ...args], options);
  }

  /** What `ip -json` says inside. */
  async ip<T>(...args: readonly string[]): Promise<T[]> {
    const text = await this.run('ip', '-json', ...args);
    return text.trim() === '' ? [] : (JSON.parse(text) as T[]);
  }

  async #remove(): Promise<void> {
    for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
      for (const pid of await this.#processes()) kill(pid, signal);
      for (let tries = 0; tries < 20 && (await this.#processes()).length > 0; tries++) await sleep(50);
    }
    await run('ip', ['netns', 'delete', this.name]);
  }

  async #processes(): Promise<number[]> {
    const { stdout } = await attempt('ip', ['netns', 'pids', this.name]);
    return stdout.split('\n').filter(Boolean).map(Number);
  }
}

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended in the meantime.
  }
}

/** Lets time pass. */
export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** One end of a cable. */
export interface Plug {
  readonly namespace: Namespace;
  readonly device: string;
}

/** Lays a cable between two namespaces, and turns both ends on. */
export async function connect(one: Plug, other: Plug): Promise<void> {
  const end = ({ namespace, device }: Plug): string[] => ['name', device, 'netns', namespace.name];
  await run('ip', ['link', 'add', ...end(one), 'type', 'veth', 'peer', ...end(other)]);
  for (const { namespace, device } of [one, other]) await namespace.run('ip', 'link', 'set', 'dev', device, 'up');
}
