/** Whether an option of dnsmasq takes a value. */
export type OptionValue = 'none' | 'optional' | 'required';

function names(list: string): string[] {
  return list.trim().split(/\s+/);
}

// The options of dnsmasq 2.90, of its --help and tried in a configuration file, and those that 2.91 and 2.92 added.
const without = names(`
  all-servers bind-dynamic bind-interfaces bogus-priv clear-on-reload conntrack dhcp-authoritative dhcp-client-update dhcp-fqdn
  dhcp-ignore-clid dhcp-no-override dhcp-rapid-commit dhcp-sequential-ip dns-loop-detect dnssec dnssec-debug
  dnssec-no-timecheck do-0x20-encode domain-needed enable-ra expand-hosts filter-A filter-AAAA filterwin2k help
  keep-in-foreground leasefile-ro localise-queries localmx log-debug log-dhcp no-0x20-encode no-daemon no-hosts no-ident
  no-negcache no-ping no-poll no-resolv no-round-robin proxy-dnssec quiet-dhcp quiet-dhcp6 quiet-ra quiet-tftp read-ethers
  rebind-localhost-ok script-arp script-on-renewal selfmx stop-dns-rebind strict-order strip-mac strip-subnet test
  tftp-lowercase tftp-no-blocksize tftp-no-fail tftp-secure tftp-single-port version
`);
const perhaps = names(`
  add-mac add-subnet bootp-dynamic cache-size conf-file connmark-allowlist-enable dhcp-alternate-port dhcp-broadcast
  dhcp-generate-names dhcp-ignore-names dhcp-leasefile dhcp-proxy dnssec-check-unsigned enable-dbus enable-tftp enable-ubus
  fast-dns-retry group leasequery local-service log-async log-queries pid-file resolv-file tftp-unique-root umbrella
  use-stale-cache user
`);
const always = names(`
  add-cpe-id addn-hosts address alias auth-peer auth-sec-servers auth-server auth-soa auth-ttl auth-zone bogus-nxdomain
  bridge-interface caa-record cache-rr cname conf-dir conf-script connmark-allowlist dhcp-boot dhcp-circuitid dhcp-duid
  dhcp-host dhcp-hostsdir dhcp-hostsfile dhcp-ignore dhcp-lease dhcp-lease-max dhcp-luascript dhcp-mac dhcp-match
  dhcp-name-match dhcp-option dhcp-option-force dhcp-optsdir dhcp-optsfile dhcp-pxe-vendor dhcp-range dhcp-relay dhcp-remoteid
  dhcp-reply-delay dhcp-script dhcp-scriptuser dhcp-split-relay dhcp-subscrid dhcp-ttl dhcp-userclass dhcp-vendorclass
  dns-forward-max dns-rr dnssec-limits dnssec-timestamp domain domain-suffix dumpfile dumpmask dynamic-host edns-packet-max
  except-interface filter-rr host-record hostsdir ignore-address interface interface-name ipset listen-address local local-ttl
  log-facility max-cache-ttl max-port max-tcp-connections max-ttl min-cache-ttl min-port mx-host mx-target naptr-record neg-ttl
  nftset no-dhcp-interface no-dhcpv4-interface no-dhcpv6-interface port port-limit ptr-record pxe-prompt pxe-service query-port
  ra-param rebind-domain-ok rev-server server servers-file shared-network srv-host synth-domain tag-if tftp-max tftp-mtu
  tftp-port-range tftp-root trust-anchor txt-record
`);

/** The options that a line of dnsmasq's configuration may have, and whether they take a value. */
export const dnsmasqOptionValues: ReadonlyMap<string, OptionValue> = new Map([
  ...without.map((name) => [name, 'none'] as const),
  ...perhaps.map((name) => [name, 'optional'] as const),
  ...always.map((name) => [name, 'required'] as const),
]);
