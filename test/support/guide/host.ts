// A host for those who have none: what programs answer that ask about it or change it, by everything behind their name. The checks
// against a real libvirt compare some of these answers with those of a real host.

/** What programs answer, by their name and everything behind it, or its beginning and `…`. */
export type Answers = Readonly<Record<string, Readonly<Record<string, string>>>>;

const link = (ifname: string, kind?: string, master?: string): object => ({
  ifname,
  mtu: 1500,
  link_type: 'ether',
  address: '3c:ec:ef:10:20:30',
  ...(master !== undefined && { master }),
  ...(kind !== undefined && { linkinfo: { info_kind: kind } }),
});

/** A server on a LAN with a router at 192.168.1.1. It has a card, `eth0`, and the devices named. */
const server = (device: string, ...others: readonly object[]): Readonly<Record<string, string>> => ({
  '-json -details link': JSON.stringify([{ ifname: 'lo', mtu: 65536, link_type: 'loopback' }, link('eth0'), link('eth1'), ...others]),
  '-json address': JSON.stringify([{ ifname: device, addr_info: [{ local: '192.168.1.10', prefixlen: 24 }] }]),
  '-json -4 route': JSON.stringify([
    { dst: 'default', gateway: '192.168.1.1', dev: device },
    { dst: '192.168.1.0/24', dev: device },
  ]),
  '-json -6 route': '[]',
  'link set dev eth0 up': '',
});

const plain: Answers = { ip: server('eth0'), 'firewall-cmd': { '--state': 'running' } };

/** Hosts of pages that need more than a plain one. */
const hosts: Readonly<Record<string, Answers>> = {
  'docs/guide/default-network.md': {
    ip: {
      ...server('eth0'),
      '-brief address show dev virbr0': 'virbr0           DOWN           192.168.122.1/24',
      'route show dev virbr0': '192.168.122.0/24 proto kernel scope link src 192.168.122.1 linkdown',
    },
  },
  'docs/guide/host-bridge.md': {
    ip: server('br0', link('br0', 'bridge')),
    nmcli: { 'connection …': '', 'device …': '' },
    'ovs-vsctl': { '--timeout=10 list-br': '' },
    brctl: { 'show br0': 'bridge name\tbridge id\t\tSTP enabled\tinterfaces\nbr0\t\t8000.3cecef102030\tno\t\teth0' },
  },
  'docs/guide/open-vswitch.md': {
    ip: { ...server('eth0', link('ovsbr0', 'openvswitch')), 'link set dev ovsbr0 up': '' },
    'ovs-vsctl': {
      '--may-exist add-br ovsbr0': '',
      '--may-exist add-port ovsbr0 eth1': '',
      '--if-exists del-port ovsbr0 eth1': '',
      '--if-exists del-br ovsbr0': '',
      'list-ports ovsbr0': 'eth1',
      '--timeout=10 list-br': 'ovsbr0',
    },
  },
};

/** The host of a page. */
export function hostOf(page: string): Answers {
  return { ...plain, ...hosts[page] };
}

/** A shell script that gives answers, and fails where it has none. */
export function answering(answers: Readonly<Record<string, string>>): string {
  const cases = Object.entries(answers).map(([words, answer]) => {
    const pattern = `'${words.replace(/…$/, '')}'${words.endsWith('…') ? '*' : ''}`;
    return answer === '' ? `${pattern}) ;;` : `${pattern}) cat <<'ANSWER'\n${answer}\nANSWER\n;;`;
  });
  return `case "$*" in\n${cases.join('\n')}\n*) echo "nobody has an answer to: $*" >&2; exit 1 ;;\nesac`;
}
