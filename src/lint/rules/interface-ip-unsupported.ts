import { type DomainInterface, domainInterface } from '../../interface/interface.ts';
import type { InterfaceIp } from '../../interface/ip.ts';
import { type Report, type RuleContext, remove, rule } from '../rule.ts';
import { isQemu } from '../support/hypervisor.ts';
import { addressOf } from '../support/interface-ip.ts';
import { familyName } from '../support/ip.ts';
import { hasPasst, typeName, typeOf } from '../support/nic.ts';

/** The release in which passt took a route. */
const passtRoutes = '12.2.0';

export default rule({
  id: 'interface-ip-unsupported',
  severity: 'error',
  stage: 'define',
  summary: 'An address or route inside the guest that QEMU cannot set.',
  on: domainInterface,
  check(nic, report, context) {
    const type = typeOf(nic);
    // Of vdpa libvirt forgets to ask.
    if (!isQemu(context) || type === 'vdpa' || type === 'unknown') return;
    checkRoutes(nic, report, context);
    if (type === 'user' || (type === 'vhostuser' && hasPasst(nic))) checkUserAddresses(nic.ips ?? [], report);
    else {
      const why = `QEMU cannot set an address inside the guest for ${typeName(nic)}; reserve one for its MAC address in the network's <dhcp>`;
      for (const ip of nic.ips ?? []) report(ip, undefined, why, { fix: { title: 'Remove <ip>', changes: [remove(ip)] } });
    }
  },
});

function checkRoutes(nic: DomainInterface, report: Report, context: RuleContext): void {
  if (hasPasst(nic) && context.isAtLeast(passtRoutes)) return;
  for (const route of nic.routes ?? []) {
    report(route, undefined, 'QEMU cannot set a route inside the guest; remove it, or announce it by DHCP', {
      fix: { title: 'Remove <route>', changes: [remove(route)] },
    });
  }
}

/** User-mode networking is given a subnet at most, one for each family. */
function checkUserAddresses(ips: readonly InterfaceIp[], report: Report): void {
  const first = new Map<string, InterfaceIp>();
  for (const value of ips) {
    const ip = addressOf(value);
    if (ip === undefined) continue;
    const { peer, prefix } = value;
    if (peer !== undefined) report(value, 'peer', 'QEMU cannot tell the guest a peer; remove it');
    const other = first.get(ip.family);
    if (other === undefined) first.set(ip.family, value);
    else
      report(value, undefined, `user-mode networking takes one ${familyName(ip)} address, and this is the second; keep one`, {
        related: [{ message: 'the first one', object: other }],
      });
    if (!prefix) continue;
    if (ip.family === 'ipv4' && (prefix < 4 || prefix > 27))
      report(value, 'prefix', `the prefix is /${prefix}; user-mode networking takes /4 to /27`);
    if (ip.family === 'ipv6' && prefix !== 64) report(value, 'prefix', `the prefix is /${prefix}; user-mode networking takes /64 alone`);
  }
}
