import type { Domain } from '../../domain/domain.ts';
import { ifReadable } from '../../model/unreadable.ts';
import type { Network } from '../../network/network.ts';
import type { HostView } from '../host-view.ts';
import type { LintedDocument } from '../rule.ts';
import { isQemuType } from './hypervisor.ts';

/** What libvirt knows a network or a guest by. */
export interface Identity {
  readonly document: LintedDocument<Network> | LintedDocument<Domain>;
  readonly kind: 'network' | 'guest';
  /** What else it must not share its name and UUID with: the networks, or the guests of one hypervisor. */
  readonly scope: string;
  readonly name: string;
  /** The digits alone, which libvirt compares. */
  readonly uuid: string | undefined;
}

/** What networks and guests are known by. Those whose name or UUID cannot be read are left out. */
export function identitiesOf({ networks, domains }: HostView): Identity[] {
  const all = [
    ...networks.map((document) => () => ({ document, kind: 'network', scope: 'network' }) as const),
    ...domains.map((document) => () => ({ document, kind: 'guest', scope: driverOf(document.value) }) as const),
  ];
  return all.flatMap((look) => ifReadable(() => named(look())) ?? []);
}

function driverOf({ type }: Domain): string {
  return isQemuType(type) ? 'qemu' : type;
}

function named(found: Pick<Identity, 'document' | 'kind' | 'scope'>): Identity {
  const { name, uuid } = found.document.value;
  return { ...found, name, uuid: uuid?.replace(/[\s-]/g, '').toLowerCase() };
}
