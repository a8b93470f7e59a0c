import { absoluteFilePath } from '../codecs/names.ts';
import { numberCodec } from '../codecs/number.ts';
import { genericName } from '../codecs/text.ts';
import { yesNo } from '../codecs/toggle.ts';
import { digits, max64 } from '../codecs/xsd.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, required } from '../model/field.ts';

const zeroForNone = numberCodec({ max: max64, schema: digits(1, max64) });

/** A snapshot inside an RBD image. */
class RbdSnapshot {
  /** Name of the snapshot. */
  name? = attribute(genericName, { empty: 'absent', schema: 'required' });
}
/** A configuration file of Ceph. */
class RbdConfig {
  /** Absolute path of the file. */
  file? = attribute(absoluteFilePath, { empty: 'absent', schema: 'required' });
}
/** How the certificate of the server is treated. */
class SslOptions {
  /** Whether it has to be valid. */
  verify? = attribute(yesNo, { schema: 'required' });
}
/** How much is read ahead. */
class ReadAhead {
  /** Size of the buffer; 0 counts as absent. */
  size? = attribute(zeroForNone, { empty: 'absent', unit: 'bytes', schema: 'required' });
}
/** How long a connection may take. */
class ConnectionTimeout {
  /** The time; 0 counts as absent. */
  seconds? = attribute(zeroForNone, { empty: 'absent', unit: 'seconds', schema: 'required' });
}
/** Who the host is to an NFS server. A number has a `+` in front. */
class NfsIdentity {
  /** User. */
  user? = attribute(genericName);
  /** Group. */
  group? = attribute(genericName);
}
/** Who logs in over SSH without a password. Needs `keyfile` or `agentsock`. */
class SshIdentity {
  /** Name of the user on the server. */
  username = required(attribute(genericName));
  /** Path of a private key that has no password. */
  keyfile? = attribute(absoluteFilePath);
  /** Path of the socket of an SSH agent. */
  agentsock? = attribute(absoluteFilePath);
}
/** The keys of servers that are trusted. */
class SshKnownHosts {
  /** Absolute path of a file in the format of OpenSSH. */
  path = required(attribute(absoluteFilePath));
}

export type { ConnectionTimeout, NfsIdentity, RbdConfig, RbdSnapshot, ReadAhead, SshIdentity, SshKnownHosts, SslOptions };
export const rbdSnapshot: ElementModel<RbdSnapshot> = element('snapshot', RbdSnapshot);
export const rbdConfig: ElementModel<RbdConfig> = element('config', RbdConfig);
export const sslOptions: ElementModel<SslOptions> = element('ssl', SslOptions);
export const readAhead: ElementModel<ReadAhead> = element('readahead', ReadAhead);
export const connectionTimeout: ElementModel<ConnectionTimeout> = element('timeout', ConnectionTimeout);
export const nfsIdentity: ElementModel<NfsIdentity> = element('identity', NfsIdentity);
export const sshIdentity: ElementModel<SshIdentity> = element('identity', SshIdentity);
export const sshKnownHosts: ElementModel<SshKnownHosts> = element('knownHosts', SshKnownHosts);
