import { modelName } from '../codecs/names.ts';
import type { Codec } from '../model/codec.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute } from '../model/field.ts';

/** Models of cards that libvirt knows. */
const knownModels = [
  'virtio',
  'virtio-transitional',
  'virtio-non-transitional',
  'e1000',
  'e1000e',
  'igb',
  'rtl8139',
  'netfront',
  'usb-net',
  'spapr-vlan',
  'lan9118',
  'scm91c111',
  'vlance',
  'vmxnet',
  'vmxnet2',
  'vmxnet3',
  'Am79C970A',
  'Am79C973',
  '82540EM',
  '82545EM',
  '82543GC',
] as const;

/** libvirt knows some models in any letter case and hands every other name on to the hypervisor. */
const nicModel: Codec<(typeof knownModels)[number] | (string & {})> = {
  ...modelName,
  decode: (text) => (/^[a-zA-Z0-9_-]*$/.test(text) ? text : undefined),
};

/** The kind of card that the guest sees. */
class InterfaceModel {
  /** The model, such as `virtio`. libvirt hands names that it does not know on to the hypervisor. */
  type? = attribute(nicModel, { empty: 'absent', schema: 'required', default: 'virtio on s390 and ARM virt, rtl8139 or e1000 on x86' });
}

export type { InterfaceModel };
export const interfaceModel: ElementModel<InterfaceModel> = element('model', InterfaceModel);
