import { meantBy, oneOf } from '../codecs/words.ts';
import { collapse } from '../codecs/xsd.ts';
import type { Codec } from '../model/codec.ts';

const words = ['nat', 'route', 'open', 'bridge', 'private', 'vepa', 'passthrough', 'hostdev', 'none'] as const;
/** Words of other tools for a network that reaches no further than the host. */
const isolated = ['none', 'isolated', 'veryisolated', 'very-isolated', 'internal', 'host-only', 'hostonly'];

/** The modes of `<forward>`. libvirt also reads `none`, which its schema does not know and which it drops when it saves. */
export const forwardMode: Codec<(typeof words)[number] | (string & {})> = {
  ...meantBy(oneOf(...words), {
    masquerade: 'nat',
    ovs: 'bridge',
    openvswitch: 'bridge',
    macvtap: 'bridge',
    sriov: 'hostdev',
    'sr-iov': 'hostdev',
  }),
  inSchema: (text) => text !== 'none' && (words as readonly string[]).includes(collapse(text)),
  loose: () => ({ message: 'which libvirt takes for an isolated network and drops when it saves; leave <forward> out instead' }),
  explain: (text) => (isolated.includes(text.toLowerCase()) ? 'for an isolated network leave <forward> out' : undefined),
};
