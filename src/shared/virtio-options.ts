import { onOff } from '../codecs/toggle.ts';
import { attribute } from '../model/field.ts';

/** What every virtio device has for its transport. libvirt refuses it on other devices. */
export class VirtioOptions {
  /** Whether the device goes through the guest's emulated IOMMU. */
  iommu? = attribute(onOff, { last: true, since: '3.5.0' });
  /** Whether the device offers Address Translation Services. */
  ats? = attribute(onOff, { last: true, since: '3.5.0' });
  /** Whether packed virtqueues are offered, with one ring instead of three. */
  packed? = attribute(onOff, { last: true, since: '6.3.0' });
  /** Whether each queue has a page of its own to notify on, which vDPA on the host can hand to the card. */
  page_per_vq? = attribute(onOff, { last: true, since: '7.9.0' });
}
