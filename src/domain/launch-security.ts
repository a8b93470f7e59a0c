import { hexOnly } from '../codecs/hex.ts';
import { absoluteFilePath } from '../codecs/names.ts';
import { numberCodec, uint32 } from '../codecs/number.ts';
import { text } from '../codecs/text.ts';
import { yesNo } from '../codecs/toggle.ts';
import { integer, max32, max64 } from '../codecs/xsd.ts';
import { type ElementModel, element, variants } from '../model/element.ts';
import { attribute, child, leaf, required, tag } from '../model/field.ts';

const bits = numberCodec({ schema: integer(0, max32) });
const hexDigits = /^(0x)?[0-9a-f]+$/;

/** What both kinds of SEV have. */
class SevBase {
  /** Whether kernel, initrd and command line are measured too. For a guest that is booted with `<kernel>`. */
  kernelHashes? = attribute(yesNo, { since: '8.0.0', default: 'no' });
  /** Which bit of an address says that a page is encrypted. */
  cbitpos? = leaf(bits, { empty: 'absent', default: "the host's" });
  /** How many bits addresses lose. */
  reducedPhysBits? = leaf(bits, { empty: 'absent', default: "the host's" });
}
/** Memory encrypted by an AMD processor (SEV). */
class SevLaunchSecurity extends SevBase {
  type = tag('sev');
  /** What the host may do with the guest, as bits. Always read as hexadecimal. Bit 0 forbids debugging. */
  policy = required(leaf(hexOnly(4, max32, hexDigits)));
  /** The owner's Diffie-Hellman key, in base64. */
  dhCert? = leaf(text, { empty: 'absent' });
  /** The owner's session, in base64. */
  session? = leaf(text, { empty: 'absent' });
  /** Left over in the schema; libvirt does not read it. */
  handle? = leaf(uint32, { invalid: 'ignored' });
}
/** Memory encrypted and checked by an AMD processor (SEV-SNP). */
class SevSnpLaunchSecurity extends SevBase {
  type = tag('sev-snp', { since: '10.5.0' });
  /** Whether `idAuth` has a key of the author in it. */
  authorKey? = attribute(yesNo);
  /** Whether the guest may have its reports signed with the key of the chip. */
  vcek? = attribute(yesNo);
  /** What the host may do with the guest, as bits. Always read as hexadecimal. Bit 17 has to be set. */
  policy = required(leaf(hexOnly(8, max64, hexDigits)));
  /** What the hypervisor tells the guest to work around: 16 bytes in base64. */
  guestVisibleWorkarounds? = leaf(text, { empty: 'absent' });
  /** The identity block: 96 bytes in base64. */
  idBlock? = leaf(text, { empty: 'absent' });
  /** What proves the identity block: 4096 bytes in base64. */
  idAuth? = leaf(text, { empty: 'absent' });
  /** What the guest is given to put into its reports: 32 bytes in base64. */
  hostData? = leaf(text, { empty: 'absent' });
}
/** Memory protected by an s390 machine (IBM Secure Execution). */
class S390PvLaunchSecurity {
  type = tag('s390-pv', { since: '7.6.0' });
}
/** Where the guest gets its quotes from. */
class QuoteGenerationService {
  /** Path of the socket. */
  path? = attribute(absoluteFilePath, { default: '/var/run/tdx-qgs/qgs.socket' });
}
const quoteGenerationService: ElementModel<QuoteGenerationService> = element('quoteGenerationService', QuoteGenerationService);

/** Memory protected by an Intel processor (TDX). */
class TdxLaunchSecurity {
  type = tag('tdx', { since: '11.6.0' });
  /** What the host may do with the guest, as bits. Always read as hexadecimal. Bit 0 allows debugging. */
  policy? = leaf(hexOnly(1, max64, hexDigits), { empty: 'absent' });
  /** Identifies what of the configuration is not the owner's: a SHA384 digest in base64. */
  mrConfigId? = leaf(text, { empty: 'absent' });
  /** Identifies the owner: a SHA384 digest in base64. */
  mrOwner? = leaf(text, { empty: 'absent' });
  /** Identifies what of the configuration is the owner's: a SHA384 digest in base64. */
  mrOwnerConfig? = leaf(text, { empty: 'absent' });
  /** Where the guest gets its quotes from. Without it, it gets none. */
  quoteGenerationService? = child(quoteGenerationService);
}
/** A protection of a kind this version does not know. */
class UnknownLaunchSecurity {
  type = required(tag('unknown'));
}

export type {
  QuoteGenerationService,
  S390PvLaunchSecurity,
  SevLaunchSecurity,
  SevSnpLaunchSecurity,
  TdxLaunchSecurity,
  UnknownLaunchSecurity,
};

/** How the guest is protected from its host. */
export type LaunchSecurity = SevLaunchSecurity | SevSnpLaunchSecurity | S390PvLaunchSecurity | TdxLaunchSecurity | UnknownLaunchSecurity;

export const launchSecurity: ElementModel<LaunchSecurity> = variants<LaunchSecurity, 'type'>('launchSecurity', 'type', {
  cases: { sev: SevLaunchSecurity, 'sev-snp': SevSnpLaunchSecurity, 's390-pv': S390PvLaunchSecurity, tdx: TdxLaunchSecurity },
  unknown: UnknownLaunchSecurity,
});
