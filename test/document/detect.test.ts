import { expect, it } from 'vitest';
import { detect } from '../../src/document/detect.ts';

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
  ['<net/>', undefined],
  ['', undefined],
  ['hello', undefined],
  ['<!-- never ends', undefined],
  ['<network', undefined],
])('%j is about %s', (xml, kind) => expect(detect(xml)).toBe(kind));
