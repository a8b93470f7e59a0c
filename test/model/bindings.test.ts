import { expect, it } from 'vitest';
import { domain, parse, stringify } from '../../src/index.ts';

it('binds a prefix once where the document had bound it to something else', () => {
  const text = `<domain type='kvm' xmlns:qemu='urn:other'>
  <name>guest</name>
  <q:commandline xmlns:q='http://libvirt.org/schemas/domain/qemu/1.0'>
    <q:arg value='-S'/>
  </q:commandline>
</domain>
`;
  const written = stringify(domain, parse(domain, text));
  expect(written.match(/xmlns:qemu='[^']*'/g)).toEqual(["xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'"]);
  expect(parse(domain, written)).toEqual(parse(domain, text));
});
