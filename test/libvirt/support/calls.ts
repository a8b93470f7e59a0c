// Lines of libvirt's log and calls that are foretold, made comparable. Where programs are differs between systems.

/** Calls of some programs, by their names alone. */
export function callsOf(calls: readonly string[], ...programs: readonly string[]): string[] {
  const call = new RegExp(`^(?:\\S*/)?((?:${programs.join('|')}) .*)$`, 's');
  return calls.flatMap((line) => call.exec(line)?.[1] ?? []);
}

/** Calls that start dnsmasq, without the paths of programs. */
export function dnsmasqCalls(calls: readonly string[]): string[] {
  return calls
    .filter((call) => call.includes(' --conf-file='))
    .map((call) => call.replace(/ \S*\/dnsmasq /, ' dnsmasq ').replace(/ --dhcp-script=\S+$/, ''));
}
