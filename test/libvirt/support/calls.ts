// Lines of libvirt's log and calls that are foretold, made comparable. Where programs are differs between systems.

/** Calls of iptables and ip6tables, by their names alone. */
export function firewallCalls(calls: readonly string[]): string[] {
  return calls.filter((call) => /^(?:\S*\/)?ip6?tables /.test(call)).map((call) => call.replace(/^\S*\/(?=ip6?tables )/, ''));
}

/** Calls of tc. */
export function tcCalls(calls: readonly string[]): string[] {
  return calls.filter((call) => /^(?:\S*\/)?tc /.test(call)).map((call) => call.replace(/^\S*\/(?=tc )/, ''));
}

/** Calls that start dnsmasq, without the paths of programs. */
export function dnsmasqCalls(calls: readonly string[]): string[] {
  return calls
    .filter((call) => call.includes(' --conf-file='))
    .map((call) => call.replace(/ \S*\/dnsmasq /, ' dnsmasq ').replace(/ --dhcp-script=\S+$/, ''));
}
