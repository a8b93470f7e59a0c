import { absoluteFilePath } from '../codecs/names.ts';
import { onOff } from '../codecs/toggle.ts';
import { oneOf, wordsSince } from '../codecs/words.ts';
import { type ElementModel, element, variants } from '../model/element.ts';
import { attribute, child, required, tag } from '../model/field.ts';
import { DeviceBase } from '../shared/device-info.ts';
import { virtioDriver } from '../shared/virtio-driver.ts';

const bus = wordsSince(oneOf('ps2', 'usb', 'xen', 'virtio'), { virtio: '1.3.0' });

/** An input device of the host that the guest gets to itself. */
class PassthroughInputSource {
  /** Absolute path of the device, such as `/dev/input/event1`. */
  evdev = required(attribute(absoluteFilePath));
}
/** An input device of the host that host and guest take turns with. */
class EvdevInputSource {
  /** Absolute path of the device, such as `/dev/input/event1`. */
  dev = required(attribute(absoluteFilePath));
  /** `all`: the keys that switch over move all such devices of the guest at once. */
  grab? = attribute(oneOf('all'));
  /** Keys that switch the device over between host and guest. */
  grabToggle? = attribute(oneOf('ctrl-ctrl', 'alt-alt', 'shift-shift', 'meta-meta', 'scrolllock', 'ctrl-scrolllock'), {
    since: '7.6.0',
    default: 'ctrl-ctrl',
  });
  /** Whether keys that are held down repeat. */
  repeat? = attribute(onOff);
}
const passthroughInputSource: ElementModel<PassthroughInputSource> = element('source', PassthroughInputSource);
const evdevInputSource: ElementModel<EvdevInputSource> = element('source', EvdevInputSource);

/** What input devices of all types have. */
class InputBase extends DeviceBase {
  /** What the device is plugged into. */
  bus? = attribute(bus, { default: 'ps2 on x86, virtio on s390, usb elsewhere' });
  /** Generation of the virtio device. For bus `virtio`. */
  model? = attribute(oneOf('virtio', 'virtio-transitional', 'virtio-non-transitional'), { since: '5.2.0', default: 'virtio' });
  /** How the transport behaves. For bus `virtio`. */
  driver? = child(virtioDriver, { since: '3.5.0' });
}
/** A mouse, which says how far it moved. */
class MouseInput extends InputBase {
  type = tag('mouse');
}
/** A tablet, which says where the pointer is: it stays with that of the display's client. */
class TabletInput extends InputBase {
  type = tag('tablet');
}
/** A keyboard. */
class KeyboardInput extends InputBase {
  type = tag('keyboard', { since: '1.2.2' });
}
/** An input device of the host, handed to the guest. For bus `virtio`. */
class PassthroughInput extends InputBase {
  type = tag('passthrough', { since: '1.3.0' });
  /** What the device is plugged into: `virtio`. */
  override bus? = attribute(bus, { schema: 'required' });
  /** The device. libvirt takes one without, and no guest starts with it. */
  source? = child(passthroughInputSource, { schema: 'required' });
}
/** An input device of the host that host and guest take turns with. Needs no bus. */
class EvdevInput extends InputBase {
  type = tag('evdev', { since: '7.4.0' });
  /** What the device is plugged into; libvirt has no use for it here. */
  override bus? = attribute(bus, { schema: 'unknown' });
  /** The device. libvirt takes one without, and no guest starts with it. */
  source? = child(evdevInputSource, { schema: 'required' });
}
/** An input device of a type this version does not know. */
class UnknownInput extends InputBase {
  type = required(tag('unknown'));
}

export type {
  EvdevInput,
  EvdevInputSource,
  KeyboardInput,
  MouseInput,
  PassthroughInput,
  PassthroughInputSource,
  TabletInput,
  UnknownInput,
};

/** A keyboard, mouse or tablet of a guest. */
export type DomainInput = MouseInput | TabletInput | KeyboardInput | PassthroughInput | EvdevInput | UnknownInput;

export const input: ElementModel<DomainInput> = variants<DomainInput, 'type'>('input', 'type', {
  cases: { mouse: MouseInput, tablet: TabletInput, keyboard: KeyboardInput, passthrough: PassthroughInput, evdev: EvdevInput },
  unknown: UnknownInput,
});
