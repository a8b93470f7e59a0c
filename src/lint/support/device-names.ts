// Names that tell what a device is, as the kernel, systemd and common programs give them.

/** A network card, with or without a VLAN. */
export function looksLikeNic(name: string): boolean {
  return /^(?:eth\d+|en[opsx][\da-z]+|em\d+|p\d+p\d+|wlan\d+|wl[opsx][\da-z]+)(?:\.\d+)?$/i.test(name);
}

/** Several network cards as one, with or without a VLAN. */
export function looksLikeBond(name: string): boolean {
  return /^(?:bond|team)\d+(?:\.\d+)?$/.test(name);
}

/** A bridge that the host's configuration or another program makes. */
export function looksLikeHostBridge(name: string): boolean {
  return /^(?:br0|vmbr\d+|xenbr\d+|docker\d+|podman\d+|cni\d+|lxcbr\d+|lxdbr\d+|incusbr\d+|br-(?:int|ex|tun))$/.test(name);
}

/** A bridge of Open vSwitch. */
export function looksLikeOpenvswitch(name: string): boolean {
  return /^(?:ovs|br-(?:int|ex|tun)$)/i.test(name);
}

/** A wireless card. */
export function looksWireless(name: string): boolean {
  return /^(?:wlan\d+|wl[opsx][\da-z]+)$/i.test(name);
}
