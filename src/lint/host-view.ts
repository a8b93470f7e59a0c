import { type Domain, domain } from '../domain/domain.ts';
import { type DomainInterface, domainInterface } from '../interface/interface.ts';
import type { ElementModel } from '../model/element.ts';
import { ifReadable } from '../model/unreadable.ts';
import { type Network, network } from '../network/network.ts';
import type { LintedFile } from './read.ts';
import type { LintedDocument } from './rule.ts';

/** A guest's network card and the document it stands in. */
export interface HostInterface extends LintedDocument<DomainInterface> {
  /** The guest, unless the interface is a document of its own. */
  readonly guest: LintedDocument<Domain> | undefined;
}

/** All documents that are linted together, taken for what one host has. */
export interface HostView {
  readonly networks: readonly LintedDocument<Network>[];
  readonly domains: readonly LintedDocument<Domain>[];
  /** The network cards of all guests, and those that are documents of their own. */
  readonly interfaces: readonly HostInterface[];
}

/** What some files together say about their host. */
export function hostViewOf(files: readonly LintedFile[]): HostView {
  const domains = filesOf(files, domain);
  return {
    networks: filesOf(files, network),
    domains,
    interfaces: [
      ...domains.flatMap((guest) => (ifReadable(() => guest.value.devices?.interfaces) ?? []).map((value) => ({ ...guest, value, guest }))),
      ...filesOf(files, domainInterface).map((file) => ({ ...file, guest: undefined })),
    ],
  };
}

function filesOf<T extends object>(files: readonly LintedFile[], model: ElementModel<T>): LintedDocument<T>[] {
  return files.filter((file) => file.model === model) as (LintedFile & LintedDocument<T>)[];
}
