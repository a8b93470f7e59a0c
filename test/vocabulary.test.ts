import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as devices from '../src/domain/index.ts';
import { domain, domainInterface, network, networkPort } from '../src/index.ts';
import type { ElementModel } from '../src/model/element.ts';
import { Grammar, type Pattern } from './support/relaxng.ts';
import { compareVocabulary } from './support/vocabulary.ts';

/** Where libvirt's RELAX NG schemas lie. */
const folder = process.env['LIBVIRT_XML_SCHEMAS'] ?? '/usr/share/libvirt/schemas';
const hasSchemas = existsSync(join(folder, 'domaincommon.rng'));

/**
 * The schema lets a `<driver>` of either kind stand in an interface of any type. libvirt reads the one kind on type
 * `hostdev` and the other on all others, and drops or refuses what belongs to the other kind.
 */
const driverOfOtherKind =
  /^\/interface\[(?:(?!hostdev)\w+\]\/driver@(?:name=(?:kvm|vfio|xen)|model|iommufd)|hostdev\]\/driver(?:@(?:name=(?:qemu|vhost)|\w*queue\w*|txmode|ioeventfd|event_idx|rss\w*)|\/host|\/guest))$/;

/**
 * The schema lets a chain go on without a type, where libvirt sees its end, and lets a mirror without a type have children,
 * where libvirt looks at attributes alone. It also gives every simple protocol what libvirt reads where libcurl is at work,
 * and the manager of reservations what libvirt reads of other sockets.
 */
const dropped =
  /\/(?:backingStore|mirror)(?:@index|\/(?:source|format|backingStore))$|\/source\[(?:sheepdog|tftp|ssh)\]\/(?:readahead|timeout)$|\/reservations\/source\/reconnect$/;

/**
 * The schema lets a `<source>` stand in an `<nvram>` that has no type, where libvirt does not read it. What is inside the
 * devices is compared device by device.
 */
const outsideDevices = new RegExp(`^/domain/(?:os/nvram/source$|devices/[^/@]+[/@])|${dropped.source}`);

/** The schema takes an adapter as storage pools have it, of which libvirt reads the name. */
const adapterOfPools = /^\/hostdev\[scsi\]\/source(?:\[adapter\])?\/adapter(?:@(?!name)\w+|@type=\w+|\/parentaddr)$/;

interface Case {
  name: string;
  file: string;
  /** The part of the grammar; all of it when absent. */
  definition?: string;
  model: ElementModel<object>;
  exception?: RegExp;
}

/** A device by its name in the schema. */
function device(definition: string, model: ElementModel<object>, exception?: RegExp): Case {
  return { name: `<${model.name}>`, file: 'domain.rng', definition, model, ...(exception && { exception }) };
}

/** The schema has one `<target>` for serial ports and consoles. libvirt refuses the types of the other kind. */
const targetOfOtherKind =
  /^\/(?:serial\[[\w-]+\]\/target@type=(?:xen|serial|uml|virtio|lxc|openvz|sclp|sclplm)|console(?:\[[\w-]+\])?\/target@type=(?:[a-z-]+-serial|isa-debug))$/;

const cases: readonly Case[] = [
  { name: '<network>', file: 'network.rng', model: network },
  { name: '<networkport>', file: 'networkport.rng', model: networkPort },
  { name: '<domain>', file: 'domain.rng', model: domain, exception: outsideDevices },
  {
    name: "a guest's <interface>",
    file: 'domain.rng',
    definition: 'interface',
    model: domainInterface,
    exception: driverOfOtherKind,
  },
  device('disk', devices.disk, dropped),
  device('controller', devices.controller),
  device('lease', devices.lease),
  device('filesystem', devices.filesystem),
  device('hostdev', devices.hostdev, adapterOfPools),
  device('smartcard', devices.smartcard),
  device('serial', devices.serial, targetOfOtherKind),
  device('parallel', devices.parallel),
  device('console', devices.consoleDevice, targetOfOtherKind),
  device('channel', devices.channel),
  device('input', devices.input),
  device('tpm', devices.tpm),
  device('graphic', devices.graphics),
  device('sound', devices.sound),
  device('audio', devices.audio),
  device('video', devices.video),
  device('redirdev', devices.redirdev),
  device('redirfilter', devices.redirfilter),
  device('hub', devices.hub),
  device('watchdog', devices.watchdog),
  device('memballoon', devices.memballoon),
  device('rng', devices.rng),
  device('nvram', devices.nvramDevice),
  device('panic', devices.panic),
  device('shmem', devices.shmem),
  device('memorydev', devices.memoryDevice),
  device('crypto', devices.cryptoDevice),
  device('iommu', devices.iommu),
  device('vsock', devices.vsock),
  device('pstore', devices.pstore),
];

describe.skipIf(!hasSchemas)(`the vocabulary of libvirt's schemas${hasSchemas ? '' : ' (skipped: no schemas)'}`, () => {
  it.for(cases)('$name is declared without gaps', async ({ file, definition, model, exception }, { annotate, skip }) => {
    const grammar = new Grammar(folder, file);
    if (definition !== undefined && !grammar.has(definition)) return skip('newer than this schema');
    const pattern: Pattern = definition === undefined ? grammar.start : grammar.definition(definition);
    const { undeclared, notInGrammar } = compareVocabulary(pattern, model);
    expect(undeclared.filter((path) => exception?.test(path) !== true)).toEqual([]);
    if (exception !== undefined) expect(undeclared, 'the exception is needed').toContainEqual(expect.stringMatching(exception));
    // What came later, and what libvirt reads although its schema does not know it.
    if (notInGrammar.length > 0) await annotate(`not in this schema: ${notInGrammar.join(', ')}`);
  });
});
