import { deviceName } from '../codecs/names.ts';
import { yesNo } from '../codecs/toggle.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, child, required, tag } from '../model/field.ts';
import { virtualport } from '../shared/virtualport.ts';
import { InterfaceBase } from './base.ts';
import { hostdevInterfaceDriver } from './driver.ts';
import { hostdevSource } from './hostdev-source.ts';

/** A network card of the host, handed to the guest: as a rule an SR-IOV virtual function. */
export class HostdevInterface extends InterfaceBase {
  type = tag('hostdev', { since: '0.9.11' });
  /** Whether libvirt takes the card from the host by itself, and gives it back. */
  managed? = attribute(yesNo, { first: true, invalid: 'ignored', default: 'no' });
  /** How the card is handed over. */
  override driver? = child(hostdevInterfaceDriver, { after: 'mac', since: '1.0.5' });
  /** The card. */
  source = required(child(hostdevSource, { after: 'driver' }));
  /** What the switch is told. */
  virtualport? = child(virtualport, { after: 'vlan' });
}

/** A vDPA device of the host. */
class VdpaSource {
  /** Path of the device, such as `/dev/vhost-vdpa-0`. */
  dev = required(attribute(deviceName));
}
const vdpaSource: ElementModel<VdpaSource> = element('source', VdpaSource, { refused: ['ip', 'route'] });

/** A vDPA device of the host, which moves packets as a virtio card does. */
export class VdpaInterface extends InterfaceBase {
  type = tag('vdpa', { since: '6.9.0' });
  /** The device. */
  source = required(child(vdpaSource, { after: 'mac' }));
}

export type { VdpaSource };
