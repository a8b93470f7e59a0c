import { absoluteFolderPath, filePath } from '../codecs/names.ts';
import { numberCodec } from '../codecs/number.ts';
import { patternCodec } from '../codecs/text.ts';
import { yesNo } from '../codecs/toggle.ts';
import { uuid } from '../codecs/uuid.ts';
import { oneOf, wordsSince } from '../codecs/words.ts';
import { integer, patternOr } from '../codecs/xsd.ts';
import { type ElementModel, element, variants } from '../model/element.ts';
import { attribute, child, flag, required, tag } from '../model/field.ts';
import { PlainDevice } from '../shared/plain-device.ts';

const profileName = patternCodec("a name of letters, digits, '.', '-' and ':'", /[A-Za-z0-9.\-:]+/);
const debugLevel = numberCodec({ schema: patternOr(/^0x[0-9a-fA-F]{1,2}$/, integer(0, 255)) });

/** The TPM of the host. */
class TpmDevice {
  /** Path of the device. For model `spapr-tpm-proxy` that of its resource manager, `/dev/tpmrm0`. */
  path? = attribute(filePath, { empty: 'absent', default: '/dev/tpm0' });
}
/** Encryption of what the TPM stores. */
class TpmEncryption {
  /** UUID of the libvirt secret with the passphrase. */
  secret? = attribute(uuid, { empty: 'absent', schema: 'required' });
}
/** Hash algorithms that the TPM measures with. libvirt sets them up each time the guest starts. */
class TpmPcrBanks {
  /** SHA-1. */
  sha1? = flag();
  /** SHA-256. */
  sha256? = flag();
  /** SHA-384. */
  sha384? = flag();
  /** SHA-512. */
  sha512? = flag();
}
/** Where the TPM stores its state. Nothing else may use it. */
class TpmStateSource {
  /** Whether it is one file (or a block device), or a folder. */
  type? = attribute(oneOf('file', 'dir'), { schema: 'required' });
  /** Absolute path of the file or folder. */
  path? = attribute(absoluteFolderPath, { schema: 'required' });
}
/** Which algorithms of TPM 2.0 the guest may use. Set when the TPM is made, and for good. */
class TpmProfile {
  /** Name of the file with the profile; `local:` and `distro:` in front say in which folder it is. */
  source? = attribute(profileName);
  /** Which algorithms are left out of a profile `custom`: those that the host has disabled, or all that FIPS might. */
  removeDisabled? = attribute(oneOf('check', 'fips-host'));
  /** Name of the profile that the TPM has got. */
  name? = attribute(profileName);
}
/** The socket of a program that emulates a TPM. */
class TpmSocketSource {
  /** Kind of socket. */
  type = required(attribute(oneOf('unix')));
  /** The hypervisor connects to the socket. */
  mode? = attribute(oneOf('connect'), { schema: 'required', default: 'connect' });
  /** Absolute path of the socket. */
  path = required(attribute(filePath));
}
const tpmDevice: ElementModel<TpmDevice> = element('device', TpmDevice);
const tpmEncryption: ElementModel<TpmEncryption> = element('encryption', TpmEncryption);
const tpmPcrBanks: ElementModel<TpmPcrBanks> = element('active_pcr_banks', TpmPcrBanks);
const tpmStateSource: ElementModel<TpmStateSource> = element('source', TpmStateSource);
const tpmProfile: ElementModel<TpmProfile> = element('profile', TpmProfile);
const tpmSocketSource: ElementModel<TpmSocketSource> = element('source', TpmSocketSource);

/** The TPM of the host, handed to the guest. */
class PassthroughTpmBackend {
  type = tag('passthrough', { since: '1.0.5' });
  /** The host's device. */
  device? = child(tpmDevice);
}
/** A TPM of the guest's own, which libvirt has the program swtpm emulate. */
class EmulatorTpmBackend {
  type = tag('emulator', { since: '4.5.0' });
  /** Version of TPM. */
  version? = attribute(oneOf('1.2', '2.0'), { default: 'what suits model and guest' });
  /** Whether the state outlives a guest that is transient, or that is undefined. */
  persistent_state? = attribute(yesNo, { since: '7.0.0', default: 'no' });
  /** How much swtpm writes to its log, from 1 on. */
  debug? = attribute(debugLevel, { since: '10.6.0' });
  /** Encryption of the state. */
  encryption? = child(tpmEncryption, { since: '5.6.0' });
  /** Hash algorithms that the TPM measures with. For version 2.0. */
  active_pcr_banks? = child(tpmPcrBanks, { since: '7.10.0' });
  /** Where the state is stored. */
  source? = child(tpmStateSource, { since: '10.10.0' });
  /** Which algorithms the guest may use. For version 2.0. */
  profile? = child(tpmProfile, { since: '10.10.0' });
}
/** A TPM that a program emulates which somebody else starts. */
class ExternalTpmBackend {
  type = tag('external', { since: '9.0.0' });
  /** The socket of that program. */
  source = required(child(tpmSocketSource, { repeated: 'refused' }));
}
/** A TPM of a kind this version does not know. */
class UnknownTpmBackend {
  type = required(tag('unknown'));
}

/** What is behind a guest's TPM. */
export type TpmBackend = PassthroughTpmBackend | EmulatorTpmBackend | ExternalTpmBackend | UnknownTpmBackend;

const tpmBackend: ElementModel<TpmBackend> = variants<TpmBackend, 'type'>(
  'backend',
  'type',
  {
    cases: { passthrough: PassthroughTpmBackend, emulator: EmulatorTpmBackend, external: ExternalTpmBackend },
    unknown: UnknownTpmBackend,
  },
  { passedOver: ['@version'] },
);

/** A Trusted Platform Module of a guest, which keeps keys and measures what is started. */
class DomainTpm extends PlainDevice {
  /** The model: `tpm-crb` is for TPM 2.0 alone, `tpm-spapr` and `spapr-tpm-proxy` are for pseries guests. */
  model? = attribute(
    wordsSince(oneOf('tpm-tis', 'tpm-crb', 'tpm-spapr', 'spapr-tpm-proxy'), {
      'tpm-crb': '4.4.0',
      'tpm-spapr': '6.1.0',
      'spapr-tpm-proxy': '6.5.0',
    }),
    { default: 'tpm-tis, or tpm-spapr for pseries guests' },
  );
  /** What is behind it. */
  backend = required(child(tpmBackend, { repeated: 'refused' }));
}

export type {
  DomainTpm,
  EmulatorTpmBackend,
  ExternalTpmBackend,
  PassthroughTpmBackend,
  TpmDevice,
  TpmEncryption,
  TpmPcrBanks,
  TpmProfile,
  TpmSocketSource,
  TpmStateSource,
  UnknownTpmBackend,
};
export const tpm: ElementModel<DomainTpm> = element('tpm', DomainTpm);
