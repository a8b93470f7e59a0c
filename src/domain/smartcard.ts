import { text, textCodec } from '../codecs/text.ts';
import { basedOn, type ElementModel, variants } from '../model/element.ts';
import { child, leaf, leaves, required, tag } from '../model/field.ts';
import { type TypedChardev, typedChardev } from '../shared/chardev.ts';
import { DeviceBase, deviceAlias } from '../shared/device-info.ts';

const databasePath = textCodec({ format: 'an absolute path', accepts: (text) => text.startsWith('/'), pattern: '^/.*$' });

/** What smart cards of all modes have. */
class SmartcardBase extends DeviceBase {
  /** A name for the device. */
  override alias? = child(deviceAlias, { last: true, schema: 'unknown' });
}
/** The smart card in the host's reader. */
class HostSmartcard extends SmartcardBase {
  mode = tag('host');
}
/** A smart card made up from certificates of the host. */
class CertificateSmartcard extends SmartcardBase {
  mode = tag('host-certificates');
  /** Names of the certificates; exactly three. */
  certificates = required(leaves(text, { name: 'certificate' }));
  /** Absolute path of the database that has the certificates. */
  database? = leaf(databasePath, { default: '/etc/pki/nssdb' });
}
/** What smart cards have that another program provides. */
class GuestSmartcard extends SmartcardBase {
  mode = tag('passthrough');
}
/** A smart card of a mode this version does not know. */
class UnknownSmartcard extends SmartcardBase {
  mode = required(tag('unknown'));
}

export type { CertificateSmartcard, GuestSmartcard, HostSmartcard, UnknownSmartcard };

/** A smart card that another program provides, such as the client of a SPICE display. */
export type PassthroughSmartcard = TypedChardev & GuestSmartcard;

/** A smart card reader of a guest, with a card in it. */
export type DomainSmartcard = HostSmartcard | CertificateSmartcard | PassthroughSmartcard | UnknownSmartcard;

const passthroughSmartcard: ElementModel<PassthroughSmartcard> = variants<PassthroughSmartcard, 'type'>(
  'smartcard',
  'type',
  basedOn(GuestSmartcard, typedChardev),
  { passedOver: ['source', 'protocol', 'target'] },
);

export const smartcard: ElementModel<DomainSmartcard> = variants<DomainSmartcard, 'mode'>('smartcard', 'mode', {
  cases: { host: HostSmartcard, 'host-certificates': CertificateSmartcard, passthrough: passthroughSmartcard },
  unknown: UnknownSmartcard,
});
