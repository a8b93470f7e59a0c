import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '../..');

interface Message {
  id?: number;
  method?: string;
  params?: { items?: unknown[] };
  result?: unknown;
}

/** What an editor shows over places of a module of somebody who has installed the built package. */
export class Editor {
  readonly #project: string;
  readonly #service: ChildProcess;
  readonly #answers = new Map<number, (result: unknown) => void>();
  #received: Buffer = Buffer.alloc(0);
  #asked = 0;
  #files = 0;

  constructor() {
    this.#project = mkdtempSync(join(tmpdir(), 'libvirt-xml-'));
    mkdirSync(join(this.#project, 'node_modules'));
    symlinkSync(root, join(this.#project, 'node_modules/libvirt-xml'));
    const compiler = join(root, 'node_modules/typescript/lib/tsc.js');
    this.#service = spawn(process.execPath, [compiler, '--lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
    this.#service.stdout!.on('data', (data: Buffer) => this.#receive(data));
  }

  async start(): Promise<void> {
    await this.#ask('initialize', {
      processId: process.pid,
      rootUri: pathToFileURL(this.#project).href,
      capabilities: { textDocument: { hover: { contentFormat: ['markdown'] } } },
    });
    this.#send({ method: 'initialized', params: {} });
  }

  /** The text over the last name of a module. */
  async hover(text: string): Promise<string> {
    const uri = pathToFileURL(join(this.#project, `module-${this.#files++}.mts`)).href;
    this.#send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'typescript', version: 1, text } } });
    const lines = text.slice(0, text.search(/\w\W*$/)).split('\n');
    const position = { line: lines.length - 1, character: lines.at(-1)!.length };
    const result = (await this.#ask('textDocument/hover', { textDocument: { uri }, position })) as { contents?: { value: string } } | null;
    return result?.contents?.value ?? '';
  }

  close(): void {
    this.#service.kill();
    rmSync(this.#project, { recursive: true });
  }

  #ask(method: string, params: unknown): Promise<unknown> {
    const id = ++this.#asked;
    return new Promise((resolve) => {
      this.#answers.set(id, resolve);
      this.#send({ id, method, params });
    });
  }

  #send(message: object): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#service.stdin!.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  #receive(data: Buffer): void {
    this.#received = Buffer.concat([this.#received, data]);
    for (;;) {
      const head = /^[\s\S]*?Content-Length: (\d+)[\s\S]*?\r\n\r\n/i.exec(this.#received.toString('latin1'));
      const end = head === null ? 0 : head[0].length + Number(head[1]);
      if (head === null || this.#received.length < end) return;
      const message = JSON.parse(this.#received.subarray(head[0].length, end).toString()) as Message;
      this.#received = this.#received.subarray(end);
      if (message.method === undefined) this.#answers.get(message.id!)?.(message.result);
      // The service asks for settings and for leave to register things; there are none, and it may.
      else if (message.id !== undefined) this.#send({ id: message.id, result: message.params?.items?.map(() => null) ?? null });
    }
  }
}
