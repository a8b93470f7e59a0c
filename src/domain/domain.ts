import { int32 } from '../codecs/number.ts';
import { text, textCodec } from '../codecs/text.ts';
import { uuid } from '../codecs/uuid.ts';
import { oneOf } from '../codecs/words.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, child, leaf, required } from '../model/field.ts';
import { metadata } from '../shared/metadata.ts';
import { domainDevices } from './devices.ts';

const line = textCodec({
  format: 'text without line breaks',
  accepts: (text) => !text.includes('\n'),
  inSchema: (text) => text !== '',
  pattern: '^[^\\n]+$',
});
const hypervisor = oneOf(
  'qemu',
  'kqemu',
  'kvm',
  'hvf',
  'xen',
  'lxc',
  'uml',
  'openvz',
  'test',
  'vmware',
  'hyperv',
  'vbox',
  'phyp',
  'parallels',
  'vz',
  'bhyve',
);

/** A guest: a virtual machine or a container. So far only what concerns its network is declared; the rest is kept as it stands. */
class Domain {
  /** The hypervisor. */
  type = required(attribute(hypervisor, { empty: 'absent' }));
  /** Number of the running guest. */
  id? = attribute(int32, { live: true });
  /** Name of the guest, without `/`. */
  name = required(leaf(line, { empty: 'absent' }));
  /** Identifies the guest beside its name. */
  uuid? = leaf(uuid, { empty: 'absent', default: 'a random one' });
  /** One line about the guest. */
  title? = leaf(line, { empty: 'absent', since: '0.9.10' });
  /** Text about the guest. */
  description? = leaf(text, { since: '0.7.2' });
  /** XML of other programs. */
  metadata? = child(metadata, { since: '0.9.10' });
  /** The guest's devices. */
  devices? = child(domainDevices, { repeated: 'all' });
}

export type { Domain };
export const domain: ElementModel<Domain> = element('domain', Domain, { partial: true });
