import { guestAddress, guestPort } from '../codecs/chardev.ts';
import { text } from '../codecs/text.ts';
import { oneOf } from '../codecs/words.ts';
import { basedOn, type ElementModel, variants } from '../model/element.ts';
import { attribute, child, required, tag } from '../model/field.ts';
import { type ChannelChardev, channelChardev } from '../shared/chardev.ts';
import { PlainDevice } from '../shared/plain-device.ts';

/** An address and port inside user-mode networking, to which the guest connects by TCP. */
class GuestfwdChannelTarget {
  type = tag('guestfwd', { since: '0.7.3' });
  /** Address that the guest connects to, IPv4. */
  address = required(attribute(guestAddress));
  /** Port that the guest connects to. */
  port = required(attribute(guestPort));
}
/** A port of a virtio serial controller. */
class VirtioChannelTarget {
  type = tag('virtio', { since: '0.7.7' });
  /** Name of the port, by which the guest finds it: `org.qemu.guest_agent.0` is that of the guest agent. */
  name? = attribute(text, { default: 'com.redhat.spice.0 for types spicevmc and qemu-vdagent' });
  /** Whether something in the guest has opened the port. */
  state? = attribute(oneOf('connected', 'disconnected'), { live: true, since: '1.2.11' });
}
/** A channel of Xen, which the guest sees as a console with a name. */
class XenChannelTarget {
  type = tag('xen', { since: '2.3.0' });
  /** Name of the channel. */
  name? = attribute(text);
}
/** A channel of a kind this version does not know. */
class UnknownChannelTarget {
  type = required(tag('unknown'));
}

/** How the guest sees a channel. */
export type ChannelTarget = GuestfwdChannelTarget | VirtioChannelTarget | XenChannelTarget | UnknownChannelTarget;

const channelTarget: ElementModel<ChannelTarget> = variants<ChannelTarget, 'type'>('target', 'type', {
  cases: { guestfwd: GuestfwdChannelTarget, virtio: VirtioChannelTarget, xen: XenChannelTarget },
  unknown: UnknownChannelTarget,
});

/** What channels have, whatever is at the host's end. */
class GuestChannel extends PlainDevice {
  /** How the guest sees the channel. */
  target = required(child(channelTarget, { before: 'alias' }));
}

export type { GuestChannel, GuestfwdChannelTarget, UnknownChannelTarget, VirtioChannelTarget, XenChannelTarget };

/** A private channel between a guest and its host. */
export type DomainChannel = ChannelChardev & GuestChannel;

export const channel: ElementModel<DomainChannel> = variants<DomainChannel, 'type'>(
  'channel',
  'type',
  basedOn(GuestChannel, channelChardev),
  { passedOver: ['source', 'protocol'] },
);
