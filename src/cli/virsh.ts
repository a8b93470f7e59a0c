import { type Io, Trouble } from './io.ts';

/** What virsh answered: what it printed, or why it would not. */
export type Answer = { out: string } | { problem: string };

/** Asks a libvirt through virsh. What it is asked about is passed as whole arguments, so that no name is taken for anything else. */
export class Virsh {
  readonly #io: Pick<Io, 'run'>;
  readonly #start: readonly string[];

  /** @param uri The libvirt to ask; virsh's own default when absent. */
  constructor(io: Pick<Io, 'run'>, uri?: string) {
    this.#io = io;
    this.#start = ['--quiet', ...(uri === undefined ? [] : [`--connect=${uri}`])];
  }

  /** @throws Trouble when there is no virsh. */
  async ask(...args: readonly string[]): Promise<Answer> {
    const outcome = await this.#io.run('virsh', [...this.#start, ...args]);
    if (outcome === undefined) throw new Trouble('there is no virsh here; it comes with the package libvirt-clients or libvirt-client');
    return outcome.code === 0 ? { out: outcome.out } : { problem: messageIn(outcome.error) };
  }

  /** Names or other words that a command prints one a line; none where the hypervisor has nothing of the kind. */
  async list(...args: readonly string[]): Promise<string[] | { problem: string }> {
    const answer = await this.ask(...args);
    if ('out' in answer) return linesOf(answer.out);
    return isUnsupported(answer) ? [] : answer;
  }
}

/** Whether a hypervisor lacks what it was asked for altogether, as that of tests lacks network filters. */
export function isUnsupported({ problem }: { problem: string }): boolean {
  return /not supported by the connection driver|unsupported flags/.test(problem);
}

/** Lines that are not blank, without the blanks around them. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** virsh's messages in one line. */
function messageIn(text: string): string {
  const lines = linesOf(text).map((line) => line.replace(/^error: /, ''));
  return lines.length === 0 ? 'virsh failed and did not say why' : lines.join('; ');
}
