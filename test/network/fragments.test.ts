import { describe, expect, it } from 'vitest';
import {
  dhcpHost,
  dhcpRange,
  dns,
  dnsForwarder,
  dnsHost,
  dnsSrv,
  dnsTxt,
  forward,
  forwardInterface,
  networkBridge,
  networkDomain,
  networkIp,
  parse,
  parseDocument,
  portgroup,
  route,
  stringify,
} from '../../src/index.ts';
import type { ElementModel } from '../../src/model/element.ts';

interface Fragment {
  model: ElementModel<object>;
  value: object;
  xml: string;
}

const fragments: readonly Fragment[] = [
  {
    model: dhcpHost,
    value: { mac: '52:54:00:6c:3c:01', name: 'web', ip: '192.168.100.10', lease: { expiry: 2, unit: 'hours' } },
    xml: "<host mac='52:54:00:6c:3c:01' name='web' ip='192.168.100.10'>\n  <lease expiry='2' unit='hours'/>\n</host>\n",
  },
  {
    model: dhcpRange,
    value: { start: '192.168.100.2', end: '192.168.100.99' },
    xml: "<range start='192.168.100.2' end='192.168.100.99'/>\n",
  },
  { model: forwardInterface, value: { dev: 'eno2' }, xml: "<interface dev='eno2'/>\n" },
  {
    model: portgroup,
    value: { name: 'staff', default: true, vlan: { tags: [{ id: 42 }] } },
    xml: "<portgroup name='staff' default='yes'>\n  <vlan>\n    <tag id='42'/>\n  </vlan>\n</portgroup>\n",
  },
  {
    model: dnsHost,
    value: { ip: '192.168.100.10', hostnames: ['web', 'www'] },
    xml: "<host ip='192.168.100.10'>\n  <hostname>web</hostname>\n  <hostname>www</hostname>\n</host>\n",
  },
  { model: dnsTxt, value: { name: 'motto', value: 'slow, and sure' }, xml: "<txt name='motto' value='slow, and sure'/>\n" },
  {
    model: dnsSrv,
    value: { service: 'ldap', protocol: 'tcp', target: 'directory.example.org', port: 389 },
    xml: "<srv service='ldap' protocol='tcp' target='directory.example.org' port='389'/>\n",
  },
  {
    model: networkIp,
    value: { address: '192.168.100.1', prefix: 24, dhcp: { ranges: [{ start: '192.168.100.2', end: '192.168.100.99' }] } },
    xml: "<ip address='192.168.100.1' prefix='24'>\n  <dhcp>\n    <range start='192.168.100.2' end='192.168.100.99'/>\n  </dhcp>\n</ip>\n",
  },
  {
    model: route,
    value: { address: '10.9.0.0', prefix: 16, gateway: '192.168.100.10' },
    xml: "<route address='10.9.0.0' prefix='16' gateway='192.168.100.10'/>\n",
  },
  {
    model: networkBridge,
    value: { name: 'virbr7', stp: true, delay: 0 },
    xml: "<bridge name='virbr7' stp='on' delay='0'/>\n",
  },
  { model: networkDomain, value: { name: 'lab.example.org', localOnly: true }, xml: "<domain name='lab.example.org' localOnly='yes'/>\n" },
  {
    model: dnsForwarder,
    value: { domain: 'example.org', addr: '192.0.2.53' },
    xml: "<forwarder domain='example.org' addr='192.0.2.53'/>\n",
  },
  { model: dns, value: { enable: false }, xml: "<dns enable='no'/>\n" },
  {
    model: forward,
    value: { mode: 'bridge', interfaces: [{ dev: 'eno1' }, { dev: 'eno2' }] },
    xml: "<forward mode='bridge'>\n  <interface dev='eno1'/>\n  <interface dev='eno2'/>\n</forward>\n",
  },
];

describe('a fragment of a network', () => {
  it.each(fragments.map((one) => [one.model.name, one] as const))('<%s> is read and written on its own', (_, { model, value, xml }) => {
    expect(parse(model, xml)).toEqual(value);
    expect(stringify(model, value)).toBe(xml);
    expect(parseDocument(model, xml).diagnostics).toEqual([]);
  });

  it('is edited in place', () => {
    const document = parseDocument(dhcpHost, '<host mac="52:54:00:6c:3c:01" ip="192.168.100.10"/>');
    document.value!.ip = '192.168.100.11';
    document.value!.name = 'web';
    expect(document.toString()).toBe('<host mac="52:54:00:6c:3c:01" name="web" ip="192.168.100.11"/>');
  });

  it('says where it stands', () => {
    expect(parseDocument(dhcpRange, "<range start='192.168.100.2' end='192.168.100'/>").diagnostics).toEqual([
      {
        code: 'ip-address-not-canonical',
        severity: 'error',
        stage: 'schema',
        message: "end of <range> is written '192.168.100', which libvirt reads as 192.168.0.100; write four decimal numbers",
        path: '/range/@end',
        span: { start: 34, end: 45 },
        fix: { title: "Write '192.168.0.100'", kind: 'suggestion', edits: [{ start: 34, end: 45, text: '192.168.0.100' }] },
      },
    ]);
  });
});
