import { numberCodec } from '../codecs/number.ts';
import { yesNo } from '../codecs/toggle.ts';
import { oneOf, wordsSince } from '../codecs/words.ts';
import { digits, max32 } from '../codecs/xsd.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, child } from '../model/field.ts';
import { DeviceBase } from '../shared/device-info.ts';
import { virtioDriver } from '../shared/virtio-driver.ts';

const contextId = numberCodec({ min: 3, schema: digits(0, max32) });

/** The number that the host calls the guest by. */
class VsockCid {
  /** Whether libvirt picks a free number each time the guest starts. */
  auto? = attribute(yesNo, { default: 'yes without an address' });
  /** The number, from 3 on: those below are the host's. */
  address? = attribute(contextId);
}
const vsockCid: ElementModel<VsockCid> = element('cid', VsockCid);

/** Sockets between the guest and its host that need no network. */
class DomainVsock extends DeviceBase {
  /** Generation of the virtio device. */
  model? = attribute(
    wordsSince(oneOf('virtio', 'virtio-transitional', 'virtio-non-transitional'), {
      'virtio-transitional': '5.2.0',
      'virtio-non-transitional': '5.2.0',
    }),
    { default: 'virtio' },
  );
  /** The number that the host calls the guest by. */
  cid? = child(vsockCid);
  /** How the transport behaves. */
  driver? = child(virtioDriver, { after: 'address', since: '7.1.0' });
}

export type { DomainVsock, VsockCid };
export const vsock: ElementModel<DomainVsock> = element('vsock', DomainVsock);
