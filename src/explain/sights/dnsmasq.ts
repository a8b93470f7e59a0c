import { formatCommand } from '../../host/command.ts';
import type { Dnsmasq } from '../../host/dnsmasq/dnsmasq.ts';
import { quoted } from '../../shell/quote.ts';
import type { Sight } from '../explanation.ts';
import { numbered } from '../words/lists.ts';

/** The process of dnsmasq and its files. */
export function dnsmasqSights({ command, paths, conf, hostsfile, addnhosts, leaseLimit, started }: Dnsmasq): Sight[] {
  if (!started) return [];
  const line = formatCommand({ program: command.program, args: command.args });
  // It starts a helper for the script wherever there may be leases, or files that are handed out.
  const hasHelper = /^(?:dhcp-range=|enable-tftp$)/m.test(conf);
  const lent = leaseLimit > 0 ? ` It lends ${numbered(leaseLimit, 'address', 'addresses')} at most.` : '';
  return [
    {
      title: 'The DHCP and DNS server',
      command: 'ps -C dnsmasq -o args=',
      shows: hasHelper ? `${line}\n${line}` : line,
      means: [
        hasHelper
          ? `dnsmasq runs twice for this network: one process serves, the other one runs libvirt_leaseshelper for it, with the rights of root.${lent}`
          : 'dnsmasq runs once for this network.',
        'The path of libvirt_leaseshelper differs between distributions. Very old releases of libvirt say everything on that line, as in --listen-address; now it stands in a file:',
      ],
    },
    {
      title: 'Its configuration',
      command: `cat ${quoted(paths.conf)}`,
      shows: conf.trimEnd(),
      means: ['libvirt writes it anew at each start of the network.'],
    },
    ...(hostsfile === '' ? [] : [fileSight('Guests with fixed addresses', paths.hostsfile, hostsfile)]),
    ...(addnhosts === '' ? [] : [fileSight('Names that it knows', paths.addnhosts, addnhosts)]),
    {
      title: 'Its other files',
      means: [
        ...(leaseLimit > 0 ? [`${paths.leases}: which guest has which address; virsh net-dhcp-leases prints it.`] : []),
        `${paths.macs}: which guest has which hardware address; there once a guest has started.`,
        `${paths.pidFile}: the number of the process.`,
      ],
    },
  ];
}

function fileSight(title: string, path: string, text: string): Sight {
  return { title, command: `cat ${quoted(path)}`, shows: text.trimEnd(), means: [] };
}
