import { absoluteFilePath } from '../codecs/names.ts';
import { patternCodec } from '../codecs/text.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, child, leaf } from '../model/field.ts';

/** What a Fibre Channel network knows the guest by. */
class FibreChannel {
  /** The name, at most 128 printable characters. */
  appid? = attribute(patternCodec('1 to 128 printable characters', /[ -~]{1,128}/), { empty: 'absent', schema: 'required' });
}
const fibreChannel: ElementModel<FibreChannel> = element('fibrechannel', FibreChannel);

/** Where the guest belongs among others on the host. libvirt refuses it with nothing inside. */
class DomainResource {
  /** The cgroup that the guest's own goes into, such as `/production`. It must exist. */
  partition? = leaf(absoluteFilePath, { empty: 'absent', default: '/machine' });
  /** What a Fibre Channel network knows the guest by. */
  fibrechannel? = child(fibreChannel);
}

export type { DomainResource, FibreChannel };
export const domainResource: ElementModel<DomainResource> = element('resource', DomainResource);
