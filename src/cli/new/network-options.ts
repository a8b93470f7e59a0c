import { UsageError } from '../io.ts';
import { flagOption, listOption, type NewOption, numberOption, readPairs, textOption } from './option.ts';
import { readVlan } from './shared-options.ts';

export const identity: readonly NewOption[] = [
  textOption('name', 'NAME', 'name of the network'),
  textOption('uuid', 'UUID', 'its UUID; drawn when absent'),
  textOption('seed', 'TEXT', 'the same UUID, MAC and IPv6 subnet each time for the same text'),
];

export const ownBridge: readonly NewOption[] = [
  textOption('bridge', 'NAME', 'name of the bridge that libvirt makes; virbr-NAME when absent'),
  textOption('mac', 'MAC', 'its MAC; drawn when absent'),
  numberOption('mtu', 'largest packet in bytes'),
  flagOption('port-isolation', 'keep guests from each other'),
];

export const addressed: readonly NewOption[] = [
  textOption('subnet', 'CIDR', 'IPv4 subnet, or the address of the host in it; a free one when absent'),
  flagOption('no-subnet', 'no IPv4', 'subnet', false),
  listOption('taken', 'CIDR', 'a subnet that is in use; may be repeated', 'taken'),
  textOption('dhcp', 'START-END', 'addresses handed out; the upper half of the subnet when absent'),
  flagOption('no-dhcp', 'hand out no addresses', 'dhcp', false),
  {
    flag: 'reservation',
    argument: 'mac=MAC,ip=IP[,name=NAME]',
    help: 'a guest with a fixed address, IPv6 ones by id=DUID or name; may be repeated',
    multiple: true,
    property: 'reservations',
    read: (texts) => texts.map((text) => readPairs('reservation', text, ['mac', 'ip', 'name', 'id'])),
  },
  textOption('domain', 'NAME', 'DNS domain'),
  {
    ...listOption('dns', 'ADDRESS', 'a DNS server that questions are passed on to; may be repeated', 'dns'),
    read: (texts, before) => ({ ...asObject(before), forwarders: texts }),
  },
  {
    ...listOption('dns-host', 'IP=NAME[,NAME…]', 'names that are answered here; may be repeated', 'dns'),
    read: (texts, before) => ({ ...asObject(before), hosts: texts.map(readDnsHost) }),
  },
  flagOption('no-dns', 'no DNS server', 'dns', false),
  textOption('ipv6', 'ula|CIDR', 'IPv6 too, in a subnet of its own or in this /64'),
];

export const portgroups: readonly NewOption[] = [
  {
    flag: 'portgroup',
    argument: 'NAME[=VLAN]',
    help: 'settings that interfaces pick by name, VLANs as for --vlan; may be repeated',
    multiple: true,
    property: 'portgroups',
    read: (texts) => texts.map(readPortgroup),
  },
  {
    flag: 'default-portgroup',
    argument: 'NAME',
    help: 'the one for interfaces that pick none',
    property: 'portgroups',
    read([name], before) {
      const groups = Array.isArray(before) ? (before as ReturnType<typeof readPortgroup>[]) : [];
      if (!groups.some((group) => group.name === name))
        throw new UsageError(`--default-portgroup ${name}: there is no --portgroup of this name`);
      return groups.map((group) => (group.name === name ? { ...group, default: true } : group));
    },
  },
];

function readPortgroup(text: string): { name: string; vlan?: ReturnType<typeof readVlan> } {
  const at = text.indexOf('=');
  return at < 0 ? { name: text } : { name: text.slice(0, at), vlan: readVlan('portgroup', text.slice(at + 1)) };
}

function readDnsHost(text: string): { ip: string; hostnames: string[] } {
  const at = text.indexOf('=');
  if (at < 0) throw new UsageError(`--dns-host ${text}: expected an address, '=' and names`);
  return { ip: text.slice(0, at), hostnames: text.slice(at + 1).split(',') };
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
