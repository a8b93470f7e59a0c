import { compareVersions } from '../model/version.ts';

/** What firewalld has, where it runs. */
export interface Firewalld {
  /** What it writes its rules with; nftables when absent. */
  readonly backend?: 'iptables' | 'nftables';
  /** Its zones; `libvirt` and `libvirt-routed` when absent, which come with libvirt. */
  readonly zones?: readonly string[];
  /** Its policies; `libvirt-routed-out` when absent, which comes with libvirt. */
  readonly policies?: readonly string[];
}

/** What the answers depend on besides the document. */
export interface HostOptions {
  /** The libvirt release; `9.0.0` when absent, which is the one these answers are checked against. */
  readonly libvirtVersion?: string;
  /** The bridge's name, where libvirt was left to choose one and it is known which. */
  readonly bridgeName?: string;
  /** The bridge's hardware address, where libvirt was left to choose one and it is known which. */
  readonly mac?: string;
  /** Names that libvirt does not choose for a bridge: those of the host's devices and of other networks' bridges. */
  readonly takenNames?: Iterable<string>;
  /** Where dnsmasq's files are; `/var/lib/libvirt/dnsmasq` when absent. */
  readonly stateFolder?: string;
  /** Where process numbers are kept; `/run/libvirt/network` when absent. */
  readonly pidFolder?: string;
  /** The program dnsmasq; `/usr/sbin/dnsmasq` when absent. */
  readonly dnsmasqPath?: string;
  /** The program of libvirt that keeps the leases; `/usr/libexec/libvirt_leaseshelper` when absent, elsewhere on Debian. */
  readonly leaseHelperPath?: string;
  /** What writes firewall rules; from release 10.4.0 on `nftables` when absent, `iptables` before. */
  readonly firewallBackend?: 'iptables' | 'nftables';
  /** What firewalld has; absent where it does not run. */
  readonly firewalld?: Firewalld;
}

/** Options with everything said. */
export type Settings = Required<Omit<HostOptions, 'bridgeName' | 'mac' | 'firewalld'>> &
  Pick<HostOptions, 'bridgeName' | 'mac' | 'firewalld'>;

/** Says what options leave open. */
export function settingsOf(options: HostOptions): Settings {
  const { libvirtVersion = '9.0.0' } = options;
  return {
    libvirtVersion,
    takenNames: [],
    stateFolder: '/var/lib/libvirt/dnsmasq',
    pidFolder: '/run/libvirt/network',
    dnsmasqPath: '/usr/sbin/dnsmasq',
    leaseHelperPath: '/usr/libexec/libvirt_leaseshelper',
    firewallBackend: isAtLeast(libvirtVersion, '10.4.0') ? 'nftables' : 'iptables',
    ...options,
  };
}

/** Whether a release is another one or a later one. */
export function isAtLeast(version: string, other: string): boolean {
  return compareVersions(version, other) >= 0;
}
