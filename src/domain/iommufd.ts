import { text } from '../codecs/text.ts';
import { yesNo } from '../codecs/toggle.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, required } from '../model/field.ts';

/** Whether devices of the host are opened through IOMMUFD, where their `<driver>` does not say. */
class DomainIommufd {
  /** Whether they are. */
  enabled = required(attribute(yesNo));
  /** Name of file descriptors that were handed to libvirt, with an open `/dev/iommu` among them. */
  fdgroup? = attribute(text, { default: 'libvirt opens /dev/iommu itself' });
}

export type { DomainIommufd };
export const domainIommufd: ElementModel<DomainIommufd> = element('iommufd', DomainIommufd);
