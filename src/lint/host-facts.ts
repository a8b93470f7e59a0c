/** A network link of a host. */
export interface HostLink {
  /** Name of the link, such as `eth0`. */
  name: string;
  /** What kind of link it is, as `ip -json -details link` says: `bridge`, `bond`, `vlan`, `openvswitch`, …; absent for a plain device. */
  kind?: string;
  /** Largest packet, in bytes. */
  mtu?: number;
  /** Hardware address. */
  mac?: string;
  /** The bridge or bond the link belongs to. */
  master?: string;
  /** Whether it is a wireless device. */
  wireless?: boolean;
  /** Whether it is an SR-IOV virtual function. */
  virtualFunction?: boolean;
}

/** An address of a host. */
export interface HostAddress {
  /** The link that has it. */
  link: string;
  /** The address with its prefix, such as `192.168.1.10/24`. */
  address: string;
}

/** A route of a host. */
export interface HostRoute {
  /** Where it leads, such as `10.0.0.0/8`; `default` for everything else. */
  destination: string;
  /** The link it goes out by. */
  link?: string;
  /** The router it goes to. */
  gateway?: string;
}

/** Facts about a host that no document tells. Rules that need one stay quiet where it is absent. */
export interface HostFacts {
  links?: readonly HostLink[];
  addresses?: readonly HostAddress[];
  routes?: readonly HostRoute[];
  /** Open vSwitch bridges. */
  openvswitchBridges?: readonly string[];
  /** Whether firewalld runs. */
  firewalld?: boolean;
  /** Names of the network filters that are defined. */
  nwfilters?: readonly string[];
  /** The libvirt release, such as `9.0.0`. */
  libvirtVersion?: string;
}
