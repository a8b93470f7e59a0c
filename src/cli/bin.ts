#!/usr/bin/env node
import { exit } from './io.ts';
import { main } from './main.ts';
import { nodeIo } from './node-io.ts';

try {
  process.exitCode = await main(process.argv.slice(2), nodeIo());
} catch (error) {
  // What Node itself would end with means that something was found in a document.
  process.exitCode = exit.trouble;
  process.stderr.write(`libvirt-xml failed, and the fault is its own:\n${error instanceof Error ? error.stack : String(error)}\n`);
}
