import type { Command } from '../command.ts';
import type { EffectiveNetwork } from '../effective/network.ts';
import type { Settings } from '../options.ts';
import { dhcpSubnets, dnsmasqConf } from './conf.ts';
import { leaseLimit } from './dhcp-lines.ts';
import { dhcpHostsFile, dnsHostsFile } from './hosts.ts';

/** The paths of dnsmasq's files. */
export interface DnsmasqPaths {
  readonly conf: string;
  readonly hostsfile: string;
  readonly addnhosts: string;
  readonly pidFile: string;
  /** The leases, as JSON. */
  readonly leases: string;
  /** Which guest has which hardware address, as JSON; written when a guest starts. */
  readonly macs: string;
}

/** The DHCP and DNS server of a network. */
export interface Dnsmasq {
  /** Whether it is started. Where it is not, none of its files are written. */
  readonly started: boolean;
  /** Why it is not started. */
  readonly why?: string;
  readonly command: Command;
  readonly paths: DnsmasqPaths;
  /** Text of the configuration file. */
  readonly conf: string;
  /** Text of the file of guests with fixed addresses. */
  readonly hostsfile: string;
  /** Text of the file of addresses and names for DNS. */
  readonly addnhosts: string;
  /** How many addresses are lent at most; 0 without ranges. */
  readonly leaseLimit: number;
}

/** The DHCP and DNS server of a network whose bridge has this name. `undefined` for networks that libvirt does not serve. */
export function dnsmasqOf(view: EffectiveNetwork, settings: Settings): Dnsmasq | undefined {
  const { network, bridge, dns, ips } = view;
  if (dns === undefined || bridge === undefined) return undefined;
  const { stateFolder, pidFolder, dnsmasqPath, leaseHelperPath } = settings;
  // libvirt escapes the name in all paths but the configuration file's.
  const name = escaped(network.name);
  const paths: DnsmasqPaths = {
    conf: `${stateFolder}/${network.name}.conf`,
    hostsfile: `${stateFolder}/${name}.hostsfile`,
    addnhosts: `${stateFolder}/${name}.addnhosts`,
    pidFile: `${pidFolder}/${name}.pid`,
    leases: `${stateFolder}/${bridge.name}.status`,
    macs: `${stateFolder}/${bridge.name}.macs`,
  };
  const served = dhcpSubnets(ips);
  return {
    ...startOf(view),
    command: {
      program: dnsmasqPath,
      args: [`--conf-file=${paths.conf}`, '--leasefile-ro', `--dhcp-script=${leaseHelperPath}`],
      env: { VIR_BRIDGE_NAME: bridge.name },
    },
    paths,
    conf: dnsmasqConf(view, dns, bridge.name, paths),
    hostsfile: dhcpHostsFile(served),
    addnhosts: dns.enable ? dnsHostsFile(network.dns?.hosts ?? []) : '',
    leaseLimit: leaseLimit(served),
  };
}

function startOf({ ips, dns }: EffectiveNetwork): Pick<Dnsmasq, 'started' | 'why'> {
  if (ips.length === 0) return { started: false, why: 'the network has no <ip>, so there is nothing to serve' };
  if (dns?.enable || ips.some(({ hasDhcp, ip, family }) => hasDhcp || (family === 'ipv4' && ip.tftp?.root !== undefined)))
    return { started: true };
  return {
    started: false,
    why: 'DNS is off, and there is neither DHCP nor TFTP to serve; guests get no IPv6 router advertisements either',
  };
}

const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', "'": '&apos;' };

/** A text as libvirt writes it into XML: markup as entities, control characters left out. */
function escaped(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what libvirt leaves out
  return text.replace(/[\u0001-\u0008\u000b\u000c\u000e-\u001f]/g, '').replace(/[<>&"']/g, (character) => entities[character]!);
}
