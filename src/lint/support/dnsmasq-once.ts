/** The options that dnsmasq 2.90 takes once in a file, as tried. A second one is an "illegal repeated keyword". */
export const dnsmasqTakesOnce: ReadonlySet<string> = new Set(
  `
  add-cpe-id add-subnet auth-server auth-soa auth-ttl cache-size connmark-allowlist-enable dhcp-alternate-port dhcp-lease-max
  dhcp-leasefile dhcp-reply-delay dhcp-script dhcp-scriptuser dhcp-ttl dns-forward-max dnssec-limits dnssec-timestamp dumpfile
  dumpmask edns-packet-max enable-dbus enable-ubus fast-dns-retry group local-service local-ttl log-async log-facility
  max-cache-ttl max-port max-tcp-connections max-ttl min-cache-ttl min-port mx-target neg-ttl pid-file port port-limit
  query-port servers-file tftp-max tftp-mtu umbrella use-stale-cache user
  `
    .trim()
    .split(/\s+/),
);
