// A host for those who have none: what programs answer that ask about it, by everything behind their name. The checks against a real
// libvirt compare these answers with those of a real host.
const eth0 = { ifname: 'eth0', mtu: 1500, link_type: 'ether', address: '3c:ec:ef:10:20:30' };

/** A server with one network card, which has 192.168.1.10 on a LAN with a router at 192.168.1.1. */
const server: Answers = {
  ip: {
    '-json -details link': JSON.stringify([{ ifname: 'lo', mtu: 65536, link_type: 'loopback' }, eth0]),
    '-json address': JSON.stringify([{ ifname: 'eth0', addr_info: [{ local: '192.168.1.10', prefixlen: 24 }] }]),
    '-json -4 route': JSON.stringify([
      { dst: 'default', gateway: '192.168.1.1', dev: 'eth0' },
      { dst: '192.168.1.0/24', dev: 'eth0' },
    ]),
    '-json -6 route': '[]',
  },
};

/** What programs answer, by their name and everything behind it. */
export type Answers = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The host of a page. */
export function hostOf(_page: string): Answers {
  return server;
}

/** A shell script that gives answers, and fails where it has none. */
export function answering(answers: Readonly<Record<string, string>>): string {
  const cases = Object.entries(answers).map(([words, answer]) => `'${words}') cat <<'ANSWER'\n${answer.trimEnd()}\nANSWER\n;;`);
  return `case "$*" in\n${cases.join('\n')}\n*) echo "nobody has an answer to: $*" >&2; exit 1 ;;\nesac`;
}
