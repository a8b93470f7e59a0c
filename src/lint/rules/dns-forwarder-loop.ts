import { ifReadable } from '../../model/unreadable.ts';
import { network } from '../../network/network.ts';
import { remove, rule } from '../rule.ts';
import { readIp } from '../support/ip.ts';
import { modeOf, ownsBridge } from '../support/mode.ts';
import { subnetsOf } from '../support/subnets.ts';

const dnsPort = 53;

export default rule({
  id: 'dns-forwarder-loop',
  severity: 'error',
  stage: 'silent',
  summary: "A DNS forwarder that is the network's own DNS server.",
  on: network,
  check(value, report) {
    if (!ownsBridge(modeOf(value))) return;
    const own = new Map(subnetsOf(value).map(({ ip, address }) => [address.text, ip]));
    for (const forwarder of value.dns?.forwarders ?? []) {
      const { addr, port = dnsPort } = ifReadable(() => ({ addr: forwarder.addr, port: forwarder.port })) ?? {};
      const address = addr === undefined ? undefined : readIp(addr)?.text;
      const ip = address === undefined ? undefined : own.get(address);
      if (ip === undefined || port !== dnsPort) continue;
      report(forwarder, 'addr', `${address} is the network's own DNS server, and dnsmasq ignores it; name another server`, {
        related: [{ message: "the network's address", object: ip, property: 'address' }],
        fix: { title: 'Remove the forwarder', changes: [remove(forwarder)] },
      });
    }
  },
});
