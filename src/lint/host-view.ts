import type { Network } from '../network/network.ts';
import type { LintedDocument } from './rule.ts';

/** All documents that are linted together, taken for what one host has. */
export interface HostView {
  readonly networks: readonly LintedDocument<Network>[];
}
