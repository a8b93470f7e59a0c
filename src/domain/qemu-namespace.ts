import { text, textCodec } from '../codecs/text.ts';
import { oneOf, suggested } from '../codecs/words.ts';
import { type ElementModel, element, type Namespace } from '../model/element.ts';
import { attribute, child, children, required } from '../model/field.ts';

const qemu: Namespace = { prefix: 'qemu', uri: 'http://libvirt.org/schemas/domain/qemu/1.0' };

const variableName = textCodec({
  format: "letters, digits and '_', no digit first",
  accepts: (text) => /^[a-zA-Z_][a-zA-Z0-9_]*$/.test(text),
  pattern: '^[a-zA-Z_][a-zA-Z0-9_]*$',
});

/** An argument for QEMU. */
class QemuArg {
  /** The argument, as it is. An option and its value are two. */
  value = required(attribute(text));
}
/** A variable for QEMU's environment. */
class QemuEnv {
  /** Name of the variable. */
  name = required(attribute(variableName));
  /** Its value. */
  value? = attribute(text, { default: 'an empty text' });
}
const qemuArg: ElementModel<QemuArg> = element('arg', QemuArg, { namespace: qemu });
const qemuEnv: ElementModel<QemuEnv> = element('env', QemuEnv, { namespace: qemu });

/** What QEMU is given beside what libvirt writes. libvirt does not look into it, and calls the guest tainted. */
class QemuCommandline {
  /** Arguments, in order, behind those that libvirt writes. */
  args? = children(qemuArg);
  /** Variables. */
  envs? = children(qemuEnv);
}

/** Something that libvirt knows of QEMUs. */
class QemuCapability {
  /** Its name in libvirt, such as `blockdev`. */
  capability = required(attribute(text));
}
const qemuAdd: ElementModel<QemuCapability> = element('add', QemuCapability, { namespace: qemu });
const qemuDel: ElementModel<QemuCapability> = element('del', QemuCapability, { namespace: qemu });

/** What libvirt takes for granted of this QEMU, and what it does not. For tests and for working around bugs. */
class QemuCapabilities {
  /** What it takes for granted. */
  adds? = children(qemuAdd);
  /** What it does without. */
  dels? = children(qemuDel);
}

/** A property of a device, as QEMU knows it. */
class QemuProperty {
  /** Name of the property. */
  name = required(attribute(text));
  /** Type of the value; `remove` takes the property away that libvirt has set. */
  type = required(attribute(oneOf('string', 'signed', 'unsigned', 'bool', 'remove')));
  /** The value. libvirt insists on it, but for `remove`, where it refuses it. */
  value? = attribute(text);
}
const qemuProperty: ElementModel<QemuProperty> = element('property', QemuProperty, { namespace: qemu });

/** The guest's side of a device. */
class QemuFrontend {
  /** Properties that are set in the place of libvirt's. */
  properties? = children(qemuProperty);
}
const qemuFrontend: ElementModel<QemuFrontend> = element('frontend', QemuFrontend, { namespace: qemu });

/** A device whose properties are not as libvirt sets them. */
class QemuDevice {
  /** Alias of the device. */
  alias = required(attribute(text));
  /** The guest's side of it. */
  frontend? = child(qemuFrontend);
}
const qemuDevice: ElementModel<QemuDevice> = element('device', QemuDevice, { namespace: qemu });

/** Properties of devices that are not as libvirt sets them. libvirt calls the guest tainted. */
class QemuOverride {
  /** The devices, each once. */
  devices? = children(qemuDevice);
}
/** What QEMU does when libvirt asks for something that QEMU wants to get rid of. */
class QemuDeprecation {
  /** `none`: as always. `omit`: keeps quiet about it. `reject`: refuses it. `crash`: ends, for tests. */
  behavior? = attribute(suggested('none', 'omit', 'reject', 'crash'), { schema: 'required', default: 'none' });
}

export type {
  QemuArg,
  QemuCapabilities,
  QemuCapability,
  QemuCommandline,
  QemuDeprecation,
  QemuDevice,
  QemuEnv,
  QemuFrontend,
  QemuOverride,
  QemuProperty,
};
export const qemuCommandline: ElementModel<QemuCommandline> = element('commandline', QemuCommandline, { namespace: qemu });
export const qemuCapabilities: ElementModel<QemuCapabilities> = element('capabilities', QemuCapabilities, { namespace: qemu });
export const qemuOverride: ElementModel<QemuOverride> = element('override', QemuOverride, { namespace: qemu });
export const qemuDeprecation: ElementModel<QemuDeprecation> = element('deprecation', QemuDeprecation, { namespace: qemu });
