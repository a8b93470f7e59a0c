import { expect, it } from 'vitest';
import { detect } from '../../src/document/detect.ts';
import { modelOf } from '../../src/lint/models.ts';
import { deviceModels } from '../support/devices.ts';

it.each([
  ['<network/>', 'network'],
  ["\ufeff<?xml version='1.0'?>\n<!-- <domain/> -->\n<domain type='kvm'>", 'domain'],
  ["<domain name='example.org'/>", 'networkDomain'],
  ["<interface type='network'/>", 'domainInterface'],
  ["<interface type='bridge' name='br0'/>", 'hostInterface'],
  ["<interface dev='eth0'/>", 'forwardInterface'],
  ["<host mac='52:54:00:00:00:01' ip='10.0.0.2'/>", 'dhcpHost'],
  ["<host ip='10.0.0.2'><hostname>a</hostname></host>", 'dnsHost'],
  ["<q:networkport xmlns:q='urn:q'/>", 'networkPort'],
  ['<filter name="clean-traffic"/>', 'nwfilter'],
  ["<disk type='file' device='cdrom'/>", 'disk'],
  ['<console/>', 'consoleDevice'],
  ["<memory model='dimm'/>", 'memoryDevice'],
  ['<net/>', undefined],
  ['', undefined],
  ['hello', undefined],
  ['<!-- never ends', undefined],
  ['<network', undefined],
])('%j is about %s', (xml, kind) => expect(detect(xml)).toBe(kind));

it('tells every device that libvirt takes as a document, by the name of its model', () => {
  // Filters of redirected devices are none of the devices that can be attached.
  const { redirfilter: _, ...devices } = deviceModels;
  for (const [name, model] of Object.entries(devices)) {
    const kind = detect(`<${name}/>`);
    expect(kind, name).toBeDefined();
    expect(modelOf(kind!), name).toBe(model);
  }
});
