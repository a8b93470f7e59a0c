import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What libvirt said to a document. */
export interface Verdict {
  accepted: boolean;
  /** Its message, where it refused. */
  error: string;
}

/** Refusals that are about the host and what is defined there, not about the document. */
const aboutTheHost =
  /already (?:exists|defined|in use)|Bridge generation exceeded|not an SR-IOV|bridge name .* in use|[Uu]nable to (?:open|write)/;

/** Whether a verdict is one about the document. */
export function isComparable({ error }: Verdict): boolean {
  return !aboutTheHost.test(error);
}

export type Kind = 'network' | 'domain';

const commands = {
  network: { define: 'net-define', undefine: 'net-undefine', list: 'net-list --all --uuid' },
  domain: { define: 'define', undefine: 'undefine --nvram', list: 'list --all --uuid' },
} as const;

/** One `virsh` that answers many questions: starting one for each would take most of the time. */
export class Virsh {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #file: string;
  #output = '';
  #waiting: (() => void) | undefined;
  #questions = 0;
  /** What was defined before the first question, which is not ours to touch. */
  readonly #others = new Map<Kind, ReadonlySet<string>>();

  /**
   * @param uri The libvirt to ask, such as `test:///default`.
   * @param folder Where documents are put for it.
   */
  constructor(uri: string, folder: string) {
    this.#process = spawn('virsh', ['-c', uri], { stdio: 'pipe', env: { ...process.env, LC_ALL: 'C' } });
    this.#file = join(folder, 'document.xml');
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text: string) => {
        this.#output += text;
        this.#waiting?.();
      });
    }
  }

  /** Asks whether a document can be defined, with or without validation against the schema; what was defined is undefined again. */
  async define(kind: Kind, xml: string, validate: boolean): Promise<Verdict> {
    const { define, undefine } = commands[kind];
    if (!this.#others.has(kind)) this.#others.set(kind, new Set(await this.#list(kind)));
    writeFileSync(this.#file, xml);
    let answer = await this.#ask(`${define} --file ${this.#file}${validate ? ' --validate' : ''}`);
    // Errors come by another stream and may be late.
    for (let waits = 0; waits < 1000 && !/^error: (?!Failed to define)|defined from/m.test(answer); waits++) {
      await new Promise((resolve) => setTimeout(resolve, 1));
      answer = this.#output;
    }
    if (/^(?:Network|Domain) .*? defined from /ms.test(answer)) {
      // By UUID: a name may hold what the shell of virsh does not take.
      for (const uuid of await this.#list(kind)) {
        if (!this.#others.get(kind)!.has(uuid)) await this.#ask(`${undefine} ${uuid}`);
      }
      return { accepted: true, error: '' };
    }
    return { accepted: false, error: /^error: (?!Failed to define)(.*)$/m.exec(answer)?.[1] ?? answer.trim() };
  }

  close(): void {
    this.#process.stdin.end();
    this.#process.kill();
  }

  async #list(kind: Kind): Promise<string[]> {
    return (await this.#ask(commands[kind].list)).match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? [];
  }

  /** The answer to a command: all output up to a mark that is asked for behind it. */
  async #ask(command: string): Promise<string> {
    // The answer is written otherwise than the question, which virsh repeats.
    const mark = `&lt;${++this.#questions}&gt;`;
    this.#output = '';
    this.#process.stdin.write(`${command}\necho --xml '<${this.#questions}>'\n`);
    while (!this.#output.includes(mark)) {
      await new Promise<void>((resolve) => {
        this.#waiting = resolve;
      });
    }
    return this.#output;
  }
}
