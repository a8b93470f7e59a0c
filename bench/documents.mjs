import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const corpus = process.env.LIBVIRT_XML_CORPUS ?? join(import.meta.dirname, '../../shared/corpus');

/** Documents of libvirt's own tests, or none where they are not at hand. */
export function corpusDocuments(folders) {
  if (!existsSync(join(corpus, 'README.md'))) return [];
  return folders.flatMap((folder) => {
    const path = join(corpus, 'libvirt-9.0.0', folder);
    return readdirSync(path)
      .filter((name) => name.endsWith('.xml'))
      .map((name) => readFileSync(join(path, name), 'utf8'));
  });
}

/** A network with many DHCP reservations. */
export function networkWithHosts(count) {
  const hosts = Array.from({ length: count }, (_, index) => {
    const bytes = [index >> 16, (index >> 8) & 255, index & 255];
    const mac = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(':');
    return `      <host mac='52:54:00:${mac}' name='guest${index}' ip='10.${bytes.join('.')}'/>\n`;
  });
  return `<network>\n  <name>many</name>\n  <forward mode='nat'/>\n  <bridge name='virbr9' stp='on' delay='0'/>\n  <mac address='52:54:00:ff:ff:ff'/>\n  <ip address='10.255.255.1' netmask='255.0.0.0'>\n    <dhcp>\n${hosts.join('')}    </dhcp>\n  </ip>\n</network>\n`;
}
