import { checkText, isBlank } from '../xml/characters.ts';
import { readStartTag, type StartTag } from '../xml/start-tag.ts';
import { XmlSyntaxError } from '../xml/syntax-error.ts';
import { localName } from '../xml/tree.ts';

/** A device of a guest, as `virsh attach-device` takes it: there is a model of each name. */
export type DeviceKind =
  | 'disk'
  | 'controller'
  | 'lease'
  | 'filesystem'
  | 'smartcard'
  | 'serial'
  | 'parallel'
  | 'consoleDevice'
  | 'channel'
  | 'input'
  | 'tpm'
  | 'graphics'
  | 'sound'
  | 'audio'
  | 'video'
  | 'hostdev'
  | 'redirdev'
  | 'hub'
  | 'watchdog'
  | 'memballoon'
  | 'rng'
  | 'nvramDevice'
  | 'panic'
  | 'shmem'
  | 'memoryDevice'
  | 'cryptoDevice'
  | 'iommu'
  | 'vsock'
  | 'pstore';

/** What a document of libvirt's is about. Devices and the first group have models of these names, the second group has none. */
export type DocumentKind =
  | DeviceKind
  | 'network'
  | 'domain'
  | 'domainInterface'
  | 'networkPort'
  | 'networkIp'
  | 'networkBridge'
  | 'networkDomain'
  | 'forward'
  | 'forwardInterface'
  | 'portgroup'
  | 'route'
  | 'dns'
  | 'dhcpRange'
  | 'dhcpHost'
  | 'dnsForwarder'
  | 'dnsHost'
  | 'dnsSrv'
  | 'dnsTxt'
  | 'hostInterface'
  | 'nwfilter'
  | 'nwfilterBinding'
  | 'storagePool'
  | 'storageVolume'
  | 'secret'
  | 'nodeDevice'
  | 'domainSnapshot'
  | 'domainCheckpoint'
  | 'domainBackup'
  | 'domainStatus'
  | 'networkStatus'
  | 'capabilities'
  | 'domainCapabilities';

const byRoot = new Map<string, DocumentKind>([
  ['network', 'network'],
  ['networkport', 'networkPort'],
  ['ip', 'networkIp'],
  ['bridge', 'networkBridge'],
  ['forward', 'forward'],
  ['portgroup', 'portgroup'],
  ['route', 'route'],
  ['dns', 'dns'],
  ['range', 'dhcpRange'],
  ['forwarder', 'dnsForwarder'],
  ['srv', 'dnsSrv'],
  ['txt', 'dnsTxt'],
  ['disk', 'disk'],
  ['controller', 'controller'],
  ['lease', 'lease'],
  ['filesystem', 'filesystem'],
  ['smartcard', 'smartcard'],
  ['serial', 'serial'],
  ['parallel', 'parallel'],
  ['console', 'consoleDevice'],
  ['channel', 'channel'],
  ['input', 'input'],
  ['tpm', 'tpm'],
  ['graphics', 'graphics'],
  ['sound', 'sound'],
  ['audio', 'audio'],
  ['video', 'video'],
  ['hostdev', 'hostdev'],
  ['redirdev', 'redirdev'],
  ['hub', 'hub'],
  ['watchdog', 'watchdog'],
  ['memballoon', 'memballoon'],
  ['rng', 'rng'],
  ['nvram', 'nvramDevice'],
  ['panic', 'panic'],
  ['shmem', 'shmem'],
  ['memory', 'memoryDevice'],
  ['crypto', 'cryptoDevice'],
  ['iommu', 'iommu'],
  ['vsock', 'vsock'],
  ['pstore', 'pstore'],
  ['filter', 'nwfilter'],
  ['filterbinding', 'nwfilterBinding'],
  ['pool', 'storagePool'],
  ['volume', 'storageVolume'],
  ['secret', 'secret'],
  ['device', 'nodeDevice'],
  ['domainsnapshot', 'domainSnapshot'],
  ['domaincheckpoint', 'domainCheckpoint'],
  ['domainbackup', 'domainBackup'],
  ['domstatus', 'domainStatus'],
  ['networkstatus', 'networkStatus'],
  ['capabilities', 'capabilities'],
  ['domainCapabilities', 'domainCapabilities'],
]);

/**
 * Tells what a document is from its root element, and where names are shared, from what the root element holds: an
 * `<interface>` is one of the host when it has a name, a `<domain>` is a network's DNS domain when it has one.
 * @param xml The text; only its beginning is looked at, and it may be broken further on.
 * @returns `undefined` for a root element that libvirt does not know, or none at all.
 */
export function detect(xml: string): DocumentKind | undefined {
  checkText(xml);
  const root = findRoot(xml);
  if (root === undefined) return undefined;
  const name = localName(root.name);
  const has = (attribute: string): boolean => root.attributes.some((one) => one.name === attribute);
  if (name === 'domain') return has('name') ? 'networkDomain' : 'domain';
  if (name === 'host') return has('mac') || has('id') || has('name') ? 'dhcpHost' : 'dnsHost';
  if (name === 'interface') {
    if (has('dev')) return 'forwardInterface';
    return has('name') ? 'hostInterface' : 'domainInterface';
  }
  return byRoot.get(name);
}

/** The start tag of the root element, if what comes before it is well-formed. */
export function findRoot(xml: string): StartTag | undefined {
  let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (;;) {
    while (isBlank(xml.charCodeAt(at))) at++;
    const ends = xml.startsWith('<!--', at) ? '-->' : xml.startsWith('<?', at) ? '?>' : xml.startsWith('<!', at) ? '>' : undefined;
    if (ends === undefined) break;
    const end = xml.indexOf(ends, at + 2);
    if (end < 0) return undefined;
    at = end + ends.length;
  }
  if (xml.charCodeAt(at) !== 60) return undefined;
  try {
    return readStartTag(xml, at);
  } catch (error) {
    if (error instanceof XmlSyntaxError) return undefined;
    throw error;
  }
}
