import type { EffectiveInterface } from '../host/effective/interface.ts';
import type { EffectiveNetwork } from '../host/effective/network.ts';
import { forwards } from '../host/mode.ts';
import type { Hint } from './explanation.ts';

const lost: Hint = {
  symptom: 'Guests reach the host, and not the outside',
  cause:
    "Another program's firewall stands in the way. Docker has everything dropped that it does not pass on itself: iptables --list-rules FORWARD then starts with -P FORWARD DROP, and the chain DOCKER-USER is where to let the bridge pass. Rules of iptables-legacy and nftables may stand beside each other and each refuse something: iptables --version tells which one is spoken to. After a program has emptied the firewall, the network has to be stopped and started for libvirt to add its rules again.",
};

const portTaken: Hint = {
  symptom: "net-start fails with 'Address already in use'",
  cause:
    "Another DNS server of the host has port 53 of all addresses: ss -lunp 'sport = :53' shows which. Let it listen on its own addresses alone, or turn DNS of the network off with <dns enable='no'/>.",
};

const inUse: Hint = {
  symptom: "net-start fails with 'Network is already in use by interface'",
  cause: 'The host has the same subnet already, from another network or on its LAN: ip route shows where. Take another subnet.',
};

const noAddress: Hint = {
  symptom: 'A guest gets no address',
  cause:
    'Look whether the network runs and the guest has a port of the bridge. A firewall of the host that closes udp port 67 also keeps guests from asking.',
};

const noBridge: Hint = {
  symptom: "A guest does not start: 'Cannot get interface MTU' or 'No such device'",
  cause: 'The bridge is not there, or is called otherwise. libvirt does not make it.',
};

const filtered: Hint = {
  symptom: 'Guests on the bridge do not reach the LAN',
  cause:
    'Where br_netfilter is loaded, as by Docker, frames between ports go through the firewall: sysctl net.bridge.bridge-nf-call-iptables is 1 then. A switch or an access point outside may also take one hardware address per port only; wireless cards do.',
};

const macvtap: Hint = {
  symptom: 'Host and guest do not reach each other',
  cause: 'That is how macvtap works. Give the guest a second card on an isolated network for it, or use a bridge of the host.',
};

const wireless: Hint = {
  symptom: 'Guests reach nobody at all',
  cause:
    'The card has to be up, and it has to carry frames of other hardware addresses than its own: wireless cards do not, and some switches and clouds do not let them pass.',
};

const ping: Hint = {
  symptom: 'ping fails in the guest, and web pages load',
  cause: "QEMU passes ping on only where the host lets programs do it: sysctl net.ipv4.ping_group_range has to include QEMU's group.",
};

/** What is known to go wrong with a network, outside its document. */
export function hintsOfNetwork({ mode, bridge, ips, dns, network }: EffectiveNetwork): Hint[] {
  if (bridge?.created === true)
    return [
      ...(forwards(mode) && mode !== 'open' ? [lost] : []),
      ...(ips.some(({ hasDhcp }) => hasDhcp) ? [noAddress] : []),
      ...(dns?.enable === true && ips.length > 0 ? [portTaken] : []),
      ...(ips.some(({ family }) => family === 'ipv4') ? [inUse] : []),
    ];
  if (bridge !== undefined) return network.virtualport?.type === 'openvswitch' ? [noBridge] : [noBridge, filtered];
  return mode === 'hostdev' || mode === 'passthrough' ? [] : [macvtap, wireless];
}

/** What is known to go wrong with an interface, outside its document. */
export function hintsOfInterface({ connection }: EffectiveInterface, isOwnNetwork: boolean): Hint[] {
  switch (connection.kind) {
    case 'bridge':
      return isOwnNetwork ? [] : [noBridge, ...(connection.switch === 'linux' ? [filtered] : [])];
    case 'macvtap':
      return connection.mode === 'passthrough' ? [] : [macvtap, wireless];
    case 'user':
      return connection.backend === 'slirp' ? [ping] : [];
    default:
      return [];
  }
}
