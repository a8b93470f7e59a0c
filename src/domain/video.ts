import { absoluteFilePath } from '../codecs/names.ts';
import { positiveUint32, uint32 } from '../codecs/number.ts';
import { onOff, yesNo } from '../codecs/toggle.ts';
import { oneOf, wordsSince } from '../codecs/words.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, child, required } from '../model/field.ts';
import { DeviceBase } from '../shared/device-info.ts';
import { VirtioOptions } from '../shared/virtio-options.ts';

const videoType = wordsSince(oneOf('vga', 'cirrus', 'vmvga', 'xen', 'vbox', 'qxl', 'virtio', 'gop', 'bochs', 'ramfb', 'none'), {
  qxl: '0.8.6',
  virtio: '1.3.0',
  gop: '3.2.0',
  none: '4.6.0',
  bochs: '5.6.0',
  ramfb: '5.9.0',
});

/** How the host drives a graphics card. */
class VideoDriver extends VirtioOptions {
  /** Who does the drawing: `qemu` itself, or as `vhostuser` a program of its own. */
  name? = attribute(oneOf('qemu', 'vhostuser'), { after: 'page_per_vq', since: '5.8.0', default: 'qemu' });
  /** Which of the ports of a VGA card are there. For model `gop` of bhyve. */
  vgaconf? = attribute(oneOf('io', 'on', 'off'), { after: 'page_per_vq', invalid: 'ignored', since: '3.5.0' });
}
/** Whether a graphics card of the host helps with drawing. At least one of its attributes is needed. */
class VideoAcceleration {
  /** Whether three dimensions are accelerated. */
  accel3d? = attribute(yesNo, { default: 'no' });
  /** Whether two dimensions are accelerated. For VirtualBox. */
  accel2d? = attribute(yesNo, { default: 'no' });
  /** Path of the host's device that draws, such as `/dev/dri/renderD128`. For driver `vhostuser`. */
  rendernode? = attribute(absoluteFilePath, { since: '5.8.0', default: 'one that there is' });
}
/** Size of the screen that the card starts with. */
class VideoResolution {
  /** Its width. */
  x = required(attribute(positiveUint32, { unit: 'pixels' }));
  /** Its height. */
  y = required(attribute(positiveUint32, { unit: 'pixels' }));
}
const videoDriver: ElementModel<VideoDriver> = element('driver', VideoDriver);
const videoAcceleration: ElementModel<VideoAcceleration> = element('acceleration', VideoAcceleration);
const videoResolution: ElementModel<VideoResolution> = element('resolution', VideoResolution);

/** The kind of card that the guest sees. */
class VideoModel {
  /** The model. With `none`, libvirt adds no card of its own either. */
  type? = attribute(videoType, { empty: 'absent', schema: 'required', default: 'what suits hypervisor and display' });
  /** Which of QEMU's devices stands behind it. libvirt picks it, and keeps to it. For `virtio`. */
  device? = attribute(oneOf('virtio-vga', 'virtio-vga-gl', 'virtio-gpu', 'virtio-gpu-gl', 'vhost-user-vga', 'vhost-user-gpu'), {
    since: '12.5.0',
  });
  /** Memory for the primary surface; libvirt rounds it up to a power of two. For `qxl`. */
  ram? = attribute(uint32, { empty: 'absent', unit: 'KiB', since: '1.0.2' });
  /** Memory; libvirt rounds it up to a power of two. */
  vram? = attribute(uint32, { empty: 'absent', unit: 'KiB', default: 'what suits the model' });
  /** More memory, which needs 64-bit addresses. For `qxl`. */
  vram64? = attribute(uint32, { empty: 'absent', unit: 'KiB', since: '1.3.3' });
  /** Memory as long as the guest has no driver for the card; libvirt rounds it up to a power of two. For `qxl`. */
  vgamem? = attribute(uint32, { empty: 'absent', unit: 'KiB', since: '1.2.11' });
  /** Number of screens. */
  heads? = attribute(uint32, { empty: 'absent', default: '1' });
  /** Whether this is the card that the guest boots with; one card at most. */
  primary? = attribute(yesNo, { invalid: 'ignored', since: '1.0.2', default: 'yes for the first' });
  /** Whether images are shared with the host and not copied. For `virtio`. */
  blob? = attribute(onOff, { since: '9.2.0' });
  /** Whether the guest is told of the screen by EDID. For `vga`, `bochs` and `virtio`. */
  edid? = attribute(onOff, { since: '11.7.0' });
  /** Whether a graphics card of the host helps with drawing. */
  acceleration? = child(videoAcceleration, { since: '0.7.1' });
  /** Size of the screen that the card starts with. For `vga`, `qxl`, `bochs`, `gop` and `virtio`. */
  resolution? = child(videoResolution, { since: '5.9.0' });
}
const videoModel: ElementModel<VideoModel> = element('model', VideoModel);

/** A graphics card of a guest. */
class DomainVideo extends DeviceBase {
  /** How the host drives the card. */
  driver? = child(videoDriver, { since: '3.5.0' });
  /** The kind of card that the guest sees. */
  model? = child(videoModel);
}

export type { DomainVideo, VideoAcceleration, VideoDriver, VideoModel, VideoResolution };
export const video: ElementModel<DomainVideo> = element('video', DomainVideo);
