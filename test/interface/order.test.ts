import { expect, it } from 'vitest';
import { type DomainInterface, domainInterface, parse, parseDocument, stringify } from '../../src/index.ts';

const shuffled = `<interface trustGuestRxFilters='yes' type='bridge'>
  <address type='pci' slot='3'/>
  <alias name='ua-web'/>
  <link state='up'/>
  <model type='virtio'/>
  <virtualport type='openvswitch'/>
  <source bridge='br0'/>
  <vlan><tag id='42'/></vlan>
  <mac address='52:54:00:00:00:01'/>
</interface>`;

it('a new interface is in libvirt’s order, whatever the order it was read in', () => {
  expect(stringify(domainInterface, parse(domainInterface, shuffled))).toBe(`<interface type='bridge' trustGuestRxFilters='yes'>
  <mac address='52:54:00:00:00:01'/>
  <source bridge='br0'/>
  <vlan>
    <tag id='42'/>
  </vlan>
  <virtualport type='openvswitch'/>
  <model type='virtio'/>
  <link state='up'/>
  <alias name='ua-web'/>
  <address type='pci' slot='0x03'/>
</interface>
`);
});

it('the driver of a card of the host stands before its source, as libvirt writes it', () => {
  const value: DomainInterface = {
    type: 'hostdev',
    managed: true,
    source: { address: { type: 'pci', domain: 0, bus: 3, slot: 0x10, function: 1 } },
    driver: { name: 'vfio' },
    mac: { address: '52:54:00:00:00:01' },
  };
  expect(stringify(domainInterface, value)).toBe(`<interface type='hostdev' managed='yes'>
  <mac address='52:54:00:00:00:01'/>
  <driver name='vfio'/>
  <source>
    <address type='pci' domain='0x0000' bus='0x03' slot='0x10' function='0x1'/>
  </source>
</interface>
`);
});

it('a setting added to an interface goes where libvirt would write it', () => {
  const document = parseDocument(
    domainInterface,
    `<interface type='network'>
    <mac address='52:54:00:00:00:01'/> <!-- pinned -->
    <source network="default"/>
    <model type='virtio'/>
</interface>`,
  );
  const nic = document.value!;
  if (nic.type !== 'network') throw new Error(`read as ${nic.type}`);
  nic.vlan = { tags: [{ id: 42 }] };
  nic.target = { dev: 'tap-web' };
  nic.mtu = { size: 9000 };
  nic.source.portgroup = 'servers';
  expect(document.toString()).toBe(`<interface type='network'>
    <mac address='52:54:00:00:00:01'/> <!-- pinned -->
    <source network="default" portgroup="servers"/>
    <vlan>
        <tag id='42'/>
    </vlan>
    <target dev='tap-web'/>
    <model type='virtio'/>
    <mtu size='9000'/>
</interface>`);
});
