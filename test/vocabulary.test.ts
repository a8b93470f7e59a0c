import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { domain, network, networkPort } from '../src/index.ts';
import type { ElementModel } from '../src/model/element.ts';
import { Grammar } from './support/relaxng.ts';
import { compareVocabulary, type Difference } from './support/vocabulary.ts';

/** Where libvirt's RELAX NG schemas lie, and the release that they are of. */
const folder = process.env['LIBVIRT_XML_SCHEMAS'] ?? '/usr/share/libvirt/schemas';
const release = process.env['LIBVIRT_XML_SCHEMAS_RELEASE'] ?? '9.0.0';
const hasSchemas = existsSync(join(folder, 'domaincommon.rng'));

/** Paths that the schema and the declarations do not share, by the reason. */
type Reasons = Readonly<Record<string, RegExp>>;

/** What the schema takes, and the declarations of <domain> have not. */
const undeclared: Reasons = {
  'a <driver> of either kind on all interfaces, where libvirt reads one kind on type hostdev and the other on the rest':
    /^\/domain\/devices\/interface\[(?:(?!hostdev)\w+\]\/driver@(?:name=(?:kvm|vfio|xen)|model|iommufd)|hostdev\]\/driver(?:@(?:name=(?:qemu|vhost)|\w*queue\w*|txmode|ioeventfd|event_idx|rss\w*)|\/host|\/guest))$/,
  'one <target> for serial ports and consoles, where libvirt refuses the types of the other kind':
    /^\/domain\/devices\/(?:serial\[\w+\]\/target@type=(?:xen|serial|uml|virtio|lxc|openvz|sclp|sclplm)|console\[\w+\]\/target@type=(?:[a-z-]+-serial|isa-debug))$/,
  'children in a mirror without a type and in what it is based on, where libvirt looks at attributes alone':
    /\/mirror(?:\[\w+\]\/backingStore)?(?:@index|\/(?:source|format|backingStore))$/,
  'on every simple protocol what libvirt reads where libcurl is at work': /\/source\[(?:sheepdog|tftp|ssh)\]\/(?:readahead|timeout)$/,
  'on the socket of a manager of reservations what libvirt reads of other sockets': /\/reservations\/source\/reconnect$/,
  'a <source> in an <nvram> without a type, which libvirt does not read': /^\/domain\/os\/nvram\/source$/,
  'an adapter as storage pools have it, of which libvirt reads the name':
    /^\/domain\/devices\/hostdev\[scsi\]\/source\[adapter\]\/adapter(?:@(?!name)\w+|\/parentaddr)$/,
};

/** What is declared for all variants of an element, and the schema takes in some. */
const unexplained: Reasons = {
  'disks that may be a LUN': /^\/domain\/devices\/disk(?:\[\w+\])?@(?:rawio|sgio)$/,
  'file systems that virtiofsd may serve': /^\/domain\/devices\/filesystem\[\w+\]\/(?:binary|idmap)$/,
  'devices of the host that may be a network card': /^\/domain\/devices\/hostdev\[\w+\]\/teaming$/,
  'a console without a type may hold nothing': /^\/domain\/devices\/console\/(?:log|alias|acpi|address)$/,
};

/** The same, in the schemas of 9.0.0. */
const knownLater: Reasons = {
  'images on servers by whose protocol they were first not encrypted':
    /^\/domain\/os\/nvram\[network\]\/source\[(?:vxhs|nfs)\]\/encryption$/,
};

/** The same, in newer schemas. */
const droppedLater: Reasons = {
  'a window of VirtualBox, which no longer fills the screen': /^\/domain\/devices\/graphics\[desktop\]@fullscreen$/,
  'devices of the host on a USB port, which network cards are not':
    /^\/domain\/devices\/interface\[hostdev\]\/source\/address\[usb\]@port$/,
};

interface Case {
  name: string;
  file: string;
  model: ElementModel<object>;
  allowed: { readonly [Side in keyof Difference]?: Reasons };
}

const cases: readonly Case[] = [
  { name: '<network>', file: 'network.rng', model: network, allowed: {} },
  { name: '<networkport>', file: 'networkport.rng', model: networkPort, allowed: {} },
  {
    name: '<domain>',
    file: 'domain.rng',
    model: domain,
    allowed: { undeclared, unexplained: { ...unexplained, ...(release === '9.0.0' ? knownLater : droppedLater) } },
  },
];

describe.skipIf(!hasSchemas)(`the vocabulary of libvirt's schemas${hasSchemas ? '' : ' (skipped: no schemas)'}`, () => {
  describe.each(cases)('$name', ({ file, model, allowed }) => {
    const difference = hasSchemas
      ? compareVocabulary(new Grammar(folder, file).start, model, release)
      : { undeclared: [], unexplained: [] };

    it.each([
      ['has nothing that is not declared', 'undeclared'],
      ['has everything that is declared, but for what is newer or said to be unknown to it', 'unexplained'],
    ] as const)('%s', (_, side) => {
      const reasons = Object.entries(allowed[side] ?? {});
      expect(difference[side].filter((path) => !reasons.some(([, pattern]) => pattern.test(path)))).toEqual([]);
      const idle = reasons.filter(([, pattern]) => !difference[side].some((path) => pattern.test(path)));
      expect(idle.map(([reason]) => reason)).toEqual([]);
    });
  });
});
