import { parseMac } from '../../address/mac.ts';
import { domain } from '../../domain/domain.ts';
import { type DomainInterface, domainInterface } from '../../interface/interface.ts';
import { type NetworkMac, networkMac } from '../../network/bridge.ts';
import { type DhcpHost, dhcpHost } from '../../network/dhcp.ts';
import { type Report, type RuleContext, remove, rule, set } from '../rule.ts';
import { isQemu } from '../support/hypervisor.ts';
import { newMacFor } from '../support/new-mac.ts';

export default rule<NetworkMac | DhcpHost | DomainInterface>({
  id: 'mac-zero',
  severity: 'error',
  stage: 'start',
  summary: 'A MAC address of zeros, which no device has.',
  on: [networkMac, dhcpHost, domainInterface],
  check(value, report, context) {
    if ('address' in value && typeof value.address === 'string') {
      if (isZero(value.address)) checkNetwork(value as NetworkMac, report);
    } else if ('mac' in value && typeof value.mac === 'string') {
      if (isZero(value.mac))
        report(value, 'mac', 'no guest has a MAC address of zeros, so this reservation is for none', { stage: 'silent' });
    } else checkInterface(value as DomainInterface, report, context);
  },
});

function checkNetwork(mac: NetworkMac, report: Report): void {
  report(
    mac,
    'address',
    'no bridge can have a MAC address of zeros, so the network does not start; leave it out, and libvirt chooses one',
    { fix: { title: 'Remove <mac>', changes: [remove(mac)] } },
  );
}

function checkInterface(nic: DomainInterface, report: Report, context: RuleContext): void {
  const { mac } = nic;
  if (typeof mac !== 'object' || !isZero(mac.address)) return;
  const guest = context.root(domain);
  const address = guest && newMacFor(guest, nic);
  const effect = isQemu(context) ? ', and QEMU gives all such cards 52:54:00:12:34:56' : '';
  report(mac, 'address', `zeros do not ask for an address${effect}; leave <mac> out, and libvirt chooses one`, {
    stage: 'silent',
    fix:
      address === undefined
        ? { title: 'Remove <mac>', changes: [remove(mac)] }
        : { title: `Change it to ${address}`, changes: [set(mac, { address })] },
  });
}

function isZero(mac: string | undefined): boolean {
  return mac !== undefined && parseMac(mac) === '00:00:00:00:00:00';
}
