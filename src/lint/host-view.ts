import { type Domain, domain } from '../domain/domain.ts';
import { type DomainInterface, domainInterface } from '../interface/interface.ts';
import type { ElementModel } from '../model/element.ts';
import { ifReadable } from '../model/unreadable.ts';
import { type Network, network } from '../network/network.ts';
import type { XmlDocument } from '../xml/tree.ts';
import type { LintedFile, LintReading } from './read.ts';
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
  /** Names of the network filters that are defined among the documents. */
  readonly nwfilters: readonly string[];
}

/** What some files together say about their host. */
export function hostViewOf(readings: readonly LintReading[]): HostView {
  const files = readings.flatMap((reading) => ('linted' in reading ? [reading.linted] : []));
  const domains = filesOf(files, domain);
  return {
    networks: filesOf(files, network),
    domains,
    interfaces: [
      ...domains.flatMap((guest) => (ifReadable(() => guest.value.devices?.interfaces) ?? []).map((value) => ({ ...guest, value, guest }))),
      ...filesOf(files, domainInterface).map((file) => ({ ...file, guest: undefined })),
    ],
    nwfilters: readings.flatMap((reading) => ('kind' in reading && reading.kind === 'nwfilter' ? nameOf(reading.document) : [])),
  };
}

function nameOf({ root }: XmlDocument): string[] {
  return root.attributes.flatMap(({ name, value }) => (name === 'name' ? [value] : []));
}

function filesOf<T extends object>(files: readonly LintedFile[], model: ElementModel<T>): LintedDocument<T>[] {
  return files.filter((file) => file.model === model) as (LintedFile & LintedDocument<T>)[];
}
