import type { HostFacts } from '../../lint/index.ts';
import { readJsonFile } from './json-file.ts';
import { count, flag, list, record, type Shape, text } from './shape.ts';

export const versionForm = { pattern: /^\d+\.\d+(?:\.\d+)?$/, expected: 'a release such as 9.0.0' };

/** What a file of facts about a host looks like: `HostFacts` as JSON. */
export const hostFactsShape: Shape = record('Facts about a host that no document tells.', {
  $schema: text('The schema of this file, for editors.'),
  links: list(
    'Network links.',
    record(
      'A network link.',
      {
        name: text('Such as eth0.'),
        kind: text('What kind of link it is, as `ip -json -details link` says: bridge, bond, vlan, …; absent for a plain device.'),
        mtu: count('Largest packet, in bytes.'),
        mac: text('Hardware address.'),
        master: text('The bridge or bond the link belongs to.'),
        wireless: flag('Whether it is a wireless device.'),
        virtualFunction: flag('Whether it is an SR-IOV virtual function.'),
      },
      ['name'],
    ),
  ),
  addresses: list(
    'Addresses.',
    record('An address.', { link: text('The link that has it.'), address: text('The address with its prefix, such as 192.168.1.10/24.') }, [
      'link',
      'address',
    ]),
  ),
  routes: list(
    'Routes.',
    record(
      'A route.',
      {
        destination: text('Where it leads, such as 10.0.0.0/8; default for everything else.'),
        link: text('The link it goes out by.'),
        gateway: text('The router it goes to.'),
      },
      ['destination'],
    ),
  ),
  openvswitchBridges: list('Open vSwitch bridges.', text('Such as ovsbr0.')),
  firewalld: flag('Whether firewalld runs.'),
  nwfilters: list('Network filters that are defined.', text('Such as clean-traffic.')),
  libvirtVersion: text('The libvirt release, such as 9.0.0.', versionForm),
});

/**
 * The facts in a file, as `libvirt-xml facts` prints them.
 * @throws Trouble for a file that cannot be read or says something else.
 */
export async function readHostFacts(path: string, name: string): Promise<HostFacts> {
  return (await readJsonFile(path, name, hostFactsShape)) as HostFacts;
}
