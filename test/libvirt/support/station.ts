import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Cleanup } from './cleanup.ts';
import type { Namespace } from './namespace.ts';

const port = 7007;
/** How long a connection may take, in milliseconds. All of them stay inside one machine. */
const patience = 1500;

/** Someone in a namespace who can be reached and who tries to reach others, by TCP. */
export class Station {
  readonly #process: ChildProcess;
  readonly #waiting = new Map<string, (reached: boolean) => void>();
  #asked = 0;

  private constructor(child: ChildProcess) {
    this.#process = child;
  }

  /** Puts one into a namespace, which ends it when it is removed. */
  static start(cleanup: Cleanup, namespace: Namespace): Promise<Station> {
    const agent = join(import.meta.dirname, 'agent.mjs');
    const child = spawn('ip', ['netns', 'exec', namespace.name, process.execPath, agent, String(port)], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    cleanup.defer(async () => void child.kill());
    const station = new Station(child);
    return new Promise((resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`the station of ${namespace.name} ended with ${code}`)));
      createInterface({ input: child.stdout! }).on('line', (line) => {
        if (line === 'ready') resolve(station);
        else station.#answer(line);
      });
    });
  }

  /** Whether it reaches an address. */
  reaches(address: string): Promise<boolean> {
    const number = String(++this.#asked);
    this.#process.stdin!.write(`${number} ${address} ${port} ${patience}\n`);
    return new Promise((resolve) => this.#waiting.set(number, resolve));
  }

  #answer(line: string): void {
    const [number, word] = line.split(' ') as [string, string];
    this.#waiting.get(number)?.(word === 'yes');
    this.#waiting.delete(number);
  }
}
