import { numberCodec } from '../codecs/number.ts';
import { textCodec } from '../codecs/text.ts';
import { uuid } from '../codecs/uuid.ts';
import { integer, patternOr } from '../codecs/xsd.ts';
import { type ElementModel, element, variants } from '../model/element.ts';
import { attribute, child, tag } from '../model/field.ts';

const byte = numberCodec({ max: 255, base: 'any', wraps: 32, schema: patternOr(/^0x[0-9a-fA-F]{1,2}$/, integer(0, 255)) });
const threeBytes = numberCodec({ max: 0xffffff, base: 'any', wraps: 32, schema: patternOr(/^0x[0-9a-fA-F]{1,6}$/, integer(0, 0xffffff)) });
const profileName = textCodec({
  format: 'a profile name of at most 39 bytes',
  accepts: (text) => text.length <= 39 && new TextEncoder().encode(text).length <= 39,
  pattern: '^.{0,39}$',
});

/** Parameters of an IEEE 802.1Qbg switch. */
class VepaParameters {
  /** Identifies the database of VSI types. Needed when a guest starts. */
  managerid? = attribute(byte);
  /** VSI type. Needed when a guest starts. */
  typeid? = attribute(threeBytes);
  /** Version of the VSI type. Needed when a guest starts. */
  typeidversion? = attribute(byte);
  /** VSI instance, a UUID. */
  instanceid? = attribute(uuid, { default: 'a new one at every define' });
}
/** Parameters of an IEEE 802.1Qbh switch. */
class VnTagParameters {
  /** Port profile, at most 39 bytes. Needed when a guest starts. */
  profileid? = attribute(profileName, { empty: 'absent' });
}
/** Parameters of an Open vSwitch port. */
class OpenVSwitchParameters {
  /** Identifies the port to the controller, a UUID. Belongs on an interface, where it stands for that port alone. */
  interfaceid? = attribute(uuid, { default: 'a new one at every define' });
  /** Port profile, at most 39 bytes. */
  profileid? = attribute(profileName, { empty: 'absent' });
}
/** Parameters of a Midonet port. */
class MidonetParameters {
  /** Port of the virtual network, a UUID. Needed when a guest starts. */
  interfaceid? = attribute(uuid, { schema: 'required' });
}
/** Parameters given before the type of switch is known. */
class AnyPortParameters {
  /** For 802.1Qbg: identifies the database of VSI types. */
  managerid? = attribute(byte);
  /** For 802.1Qbg: VSI type. */
  typeid? = attribute(threeBytes);
  /** For 802.1Qbg: version of the VSI type. */
  typeidversion? = attribute(byte);
  /** For 802.1Qbg: VSI instance, a UUID. */
  instanceid? = attribute(uuid);
  /** For Open vSwitch and Midonet: identifies the port, a UUID. */
  interfaceid? = attribute(uuid);
  /** For 802.1Qbh and Open vSwitch: port profile, at most 39 bytes. */
  profileid? = attribute(profileName, { empty: 'absent' });
}
const vepaParameters: ElementModel<VepaParameters> = element('parameters', VepaParameters, { refused: ['profileid', 'interfaceid'] });
const vnTagParameters: ElementModel<VnTagParameters> = element('parameters', VnTagParameters, {
  refused: ['managerid', 'typeid', 'typeidversion', 'instanceid', 'interfaceid'],
});
const openVSwitchParameters: ElementModel<OpenVSwitchParameters> = element('parameters', OpenVSwitchParameters, {
  refused: ['managerid', 'typeid', 'typeidversion', 'instanceid'],
});
const midonetParameters: ElementModel<MidonetParameters> = element('parameters', MidonetParameters);
const anyPortParameters: ElementModel<AnyPortParameters> = element('parameters', AnyPortParameters);

/** A port of an IEEE 802.1Qbg switch (VEPA). */
class VepaPort {
  type = tag('802.1Qbg');
  parameters? = child(vepaParameters);
}
/** A port of an IEEE 802.1Qbh switch (VN-Tag). */
class VnTagPort {
  type = tag('802.1Qbh');
  parameters? = child(vnTagParameters);
}
/** A port of an Open vSwitch bridge. */
class OpenVSwitchPort {
  type = tag('openvswitch');
  parameters? = child(openVSwitchParameters);
}
/** A port of a Midonet virtual network. */
class MidonetPort {
  type = tag('midonet');
  parameters? = child(midonetParameters, { schema: 'required' });
}
/** Parameters that a `<virtualport>` elsewhere completes with a type. */
class UntypedPort {
  type? = tag(undefined);
  parameters? = child(anyPortParameters);
}
/** A port of a kind this version does not know. */
class UnknownPort {
  type = tag('unknown');
  parameters? = child(anyPortParameters);
}

export type {
  AnyPortParameters,
  MidonetParameters,
  MidonetPort,
  OpenVSwitchParameters,
  OpenVSwitchPort,
  UnknownPort,
  UntypedPort,
  VepaParameters,
  VepaPort,
  VnTagParameters,
  VnTagPort,
};

/** What the switch that a port belongs to is told. */
export type VirtualPort = VepaPort | VnTagPort | OpenVSwitchPort | MidonetPort | UntypedPort | UnknownPort;

export const virtualport: ElementModel<VirtualPort> = variants<VirtualPort, 'type'>(
  'virtualport',
  'type',
  {
    cases: { '802.1Qbg': VepaPort, '802.1Qbh': VnTagPort, openvswitch: OpenVSwitchPort, midonet: MidonetPort },
    unknown: UnknownPort,
    absent: UntypedPort,
    meant: { ovs: 'openvswitch', vepa: '802.1Qbg', vsi: '802.1Qbg', vnlink: '802.1Qbh', 'vn-link': '802.1Qbh', 'vm-fex': '802.1Qbh' },
  },
  { anyNamespace: true },
);
