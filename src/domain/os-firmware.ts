import { absoluteFilePath } from '../codecs/names.ts';
import { yesNo } from '../codecs/toggle.ts';
import { oneOf } from '../codecs/words.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, children, content, required } from '../model/field.ts';

/** A feature that the firmware must have or must not have. */
class FirmwareFeature {
  /** Whether it must have it. */
  enabled = required(attribute(yesNo));
  /** The feature: Secure Boot, or keys for it that are enrolled already. */
  name = required(attribute(oneOf('enrolled-keys', 'secure-boot')));
}
const firmwareFeature: ElementModel<FirmwareFeature> = element('feature', FirmwareFeature);

/** What libvirt looks for when it chooses the firmware. */
class FirmwareFeatures {
  /** Features; what is not named may be either way. */
  features? = children(firmwareFeature, { schema: 'required' });
}
export const firmwareFeatures: ElementModel<FirmwareFeatures> = element('firmware', FirmwareFeatures);

/** The firmware. Needs a path, unless libvirt chooses it. */
class OsLoader {
  /** Whether the guest cannot write to it. */
  readonly? = attribute(yesNo, { since: '1.2.8' });
  /** Whether it does Secure Boot; that does not switch it on. */
  secure? = attribute(yesNo, { since: '2.1.0' });
  /** Where the guest finds it: `rom` for a BIOS, `pflash` for UEFI. */
  type? = attribute(oneOf('rom', 'pflash'), { since: '1.2.8', default: 'rom' });
  /** Whether it keeps nothing from one boot to the next. Not with `<nvram>`. */
  stateless? = attribute(yesNo, { since: '8.6.0' });
  /** Format of the file. */
  format? = attribute(oneOf('raw', 'qcow2'), { since: '9.2.0', default: 'raw' });
  /** Path of the file. */
  value? = content(absoluteFilePath);
}
export const osLoader: ElementModel<OsLoader> = element('loader', OsLoader);

/** Where a UEFI firmware keeps its variables that has a device of QEMU for them. Not together with `<nvram>`. */
class OsVarstore {
  /** Path of the file that it is copied from when it is not there yet. */
  template? = attribute(absoluteFilePath, { default: 'that of the firmware' });
  /** Path of the file. */
  path? = attribute(absoluteFilePath, { default: 'a file in a folder of libvirt' });
}

export type { FirmwareFeature, FirmwareFeatures, OsLoader, OsVarstore };
export const osVarstore: ElementModel<OsVarstore> = element('varstore', OsVarstore);
