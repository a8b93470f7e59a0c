import { findOverlaps } from '../../address/overlaps.ts';
import { ifReadable } from '../../model/unreadable.ts';
import type { Network } from '../../network/network.ts';
import type { HostView } from '../host-view.ts';
import type { LintedDocument } from '../rule.ts';
import { modeOf, ownsBridge } from './mode.ts';
import { networksByName } from './networks-by-name.ts';
import { type SubnetOfIp, subnetsOf } from './subnets.ts';

/** A subnet and the network it belongs to. */
export interface Claim extends SubnetOfIp {
  readonly document: LintedDocument<Network>;
  /** The place in the order of documents. */
  readonly index: number;
}

/** The subnets of the networks that libvirt gives addresses. Of several documents of one name, versions of one network, the first counts. */
export function claimsOf(host: HostView): Claim[] {
  return [...networksByName(host).values()].flatMap((document, index) => ifReadable(() => claimsOfOne(document, index)) ?? []);
}

/** A subnet inside another of the same network is told elsewhere, and left out here. */
function claimsOfOne(document: LintedDocument<Network>, index: number): Claim[] {
  if (!ownsBridge(modeOf(document.value))) return [];
  const claims = subnetsOf(document.value).map((subnet) => ({ ...subnet, document, index }));
  if (claims.length < 2) return claims;
  const inside = new Set(findOverlaps(claims, ({ subnet }) => subnet).map(({ item }) => item));
  return claims.filter((claim) => !inside.has(claim));
}
