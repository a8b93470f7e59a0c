import { text, textCodec } from '../codecs/text.ts';
import { yesNo } from '../codecs/toggle.ts';
import { type ElementModel, variants } from '../model/element.ts';
import { attribute, child, children, required, tag } from '../model/field.ts';
import { dataStore } from './data-store.ts';
import { reconnect } from './reconnect.ts';
import { storageAuth } from './storage-auth.ts';
import { storageCookies } from './storage-cookies.ts';
import { storageHost } from './storage-host.ts';
import { storageInitiator } from './storage-initiator.ts';
import {
  connectionTimeout,
  nfsIdentity,
  rbdConfig,
  rbdSnapshot,
  readAhead,
  sshIdentity,
  sshKnownHosts,
  sslOptions,
} from './storage-network-parts.ts';
import { StorageSourceBase } from './storage-source-base.ts';

const imageInPool = textCodec({
  format: "a name with '/' in it, such as pool/image",
  accepts: (text) => text.indexOf('/') > 0,
  pattern: '^[^/]+/',
});

/** What sources of all protocols have. */
class NetworkStorageBase extends StorageSourceBase {
  /** The servers. Ceph and Gluster take several, all others one. */
  hosts? = children(storageHost);
  /** Where the data of a qcow2 image lies that holds nothing but tables. */
  dataStore? = child(dataStore, { before: 'privateData', since: '10.10.0' });
}
/** What sources of a protocol have whose images are told apart by name. */
class NamedStorage extends NetworkStorageBase {
  /** Name of the image on the server, or its path. */
  name = required(attribute(text));
}
/** What sources have that one can log in to. */
class LoginStorage extends NamedStorage {
  /** Who to log in as. */
  auth? = child(storageAuth, { after: 'slices', since: '3.9.0' });
}
/** What sources have that are read through libcurl. */
class CurlStorage extends LoginStorage {
  /** How much is read ahead. */
  readahead? = child(readAhead, { since: '6.2.0' });
  /** How long a connection may take. */
  timeout? = child(connectionTimeout, { since: '6.2.0' });
}
/** What web servers have. */
class WebStorage extends CurlStorage {
  /** Query string behind the path, without `?`. */
  query? = attribute(text, { since: '6.2.0' });
  /** Cookies to send. */
  cookies? = child(storageCookies, { before: 'readahead', since: '6.2.0' });
}

/** An image that an NBD server exports. */
class NbdStorageSource extends NetworkStorageBase {
  protocol = tag('nbd');
  /** Name of the export. */
  name? = attribute(text, { default: "the server's default export" });
  /** Whether the connection is encrypted. */
  tls? = attribute(yesNo, { since: '4.5.0', default: 'what qemu.conf says' });
  /** Name in the server's certificate, where it is not the name of the host. */
  tlsHostname? = attribute(text, { since: '8.2.0' });
  /** How long requests are held back when the connection breaks. */
  reconnect? = child(reconnect, { since: '9.2.0' });
}
/** An image of Ceph RBD. */
class RbdStorageSource extends LoginStorage {
  protocol = tag('rbd');
  /** Names of the pool and the image, `pool/image`. Since 11.6.0 also `pool/namespace/image`. */
  override name = required(attribute(imageInPool));
  /** A snapshot inside the image. */
  snapshot? = child(rbdSnapshot, { since: '1.2.11' });
  /** A configuration file of Ceph. */
  config? = child(rbdConfig, { since: '1.2.11' });
}
/** An image of Sheepdog, which newer releases of QEMU no longer know. */
class SheepdogStorageSource extends NamedStorage {
  protocol = tag('sheepdog');
}
/** An image on Gluster. */
class GlusterStorageSource extends NamedStorage {
  protocol = tag('gluster');
  /** Name of the volume and path of the image in it, `volume/path`. */
  override name = required(attribute(imageInPool));
}
/** A unit of an iSCSI target. Its name is that of the target, with the unit behind a slash: `iqn.2013-07.com.example:pool/1`. */
class IscsiStorageSource extends LoginStorage {
  protocol = tag('iscsi', { since: '1.0.4' });
  /** Who the host says it is. */
  initiator? = child(storageInitiator, { since: '4.7.0' });
}
/** An image on a web server. Its name is the path in the URL. */
class HttpStorageSource extends WebStorage {
  protocol = tag('http');
}
/** An image on a web server, encrypted on its way. Its name is the path in the URL. */
class HttpsStorageSource extends WebStorage {
  protocol = tag('https');
  /** How the certificate of the server is treated. */
  ssl? = child(sslOptions, { before: 'cookies', since: '6.2.0' });
}
/** An image on an FTP server. Its name is the path in the URL. */
class FtpStorageSource extends CurlStorage {
  protocol = tag('ftp');
}
/** An image on an FTP server, encrypted on its way. Its name is the path in the URL. */
class FtpsStorageSource extends CurlStorage {
  protocol = tag('ftps');
  /** How the certificate of the server is treated. */
  ssl? = child(sslOptions, { before: 'readahead', since: '6.2.0' });
}
/** An image on a TFTP server. */
class TftpStorageSource extends NamedStorage {
  protocol = tag('tftp');
}
/** An image on a machine that one logs in to over SSH. Needs `identity` or `auth`. */
class SshStorageSource extends LoginStorage {
  protocol = tag('ssh', { since: '9.8.0' });
  /** The keys of servers that are trusted. */
  knownHosts? = child(sshKnownHosts);
  /** Who logs in without a password. */
  identity? = child(sshIdentity);
}
/** A volume of Veritas HyperScale. Its name is a UUID. */
class VxhsStorageSource extends NamedStorage {
  protocol = tag('vxhs', { since: '3.8.0' });
  /** Whether the connection is encrypted. */
  tls? = attribute(yesNo, { default: 'what qemu.conf says' });
}
/** An image on an NFS server, which the hypervisor reads without mounting it. */
class NfsStorageSource extends NamedStorage {
  protocol = tag('nfs', { since: '7.0.0' });
  /** Who the host is to the server. */
  identity? = child(nfsIdentity, { default: 'the user that runs the guest' });
}
/** An image behind a protocol this version does not know. */
class UnknownStorageSource extends NetworkStorageBase {
  protocol = required(tag('unknown'));
  /** Name of the image on the server. */
  name? = attribute(text);
}

export type {
  FtpStorageSource,
  FtpsStorageSource,
  GlusterStorageSource,
  HttpStorageSource,
  HttpsStorageSource,
  IscsiStorageSource,
  NbdStorageSource,
  NfsStorageSource,
  RbdStorageSource,
  SheepdogStorageSource,
  SshStorageSource,
  TftpStorageSource,
  UnknownStorageSource,
  VxhsStorageSource,
};

/** An image on a server. */
export type NetworkStorageSource =
  | NbdStorageSource
  | RbdStorageSource
  | SheepdogStorageSource
  | GlusterStorageSource
  | IscsiStorageSource
  | HttpStorageSource
  | HttpsStorageSource
  | FtpStorageSource
  | FtpsStorageSource
  | TftpStorageSource
  | SshStorageSource
  | VxhsStorageSource
  | NfsStorageSource
  | UnknownStorageSource;

export const networkStorageSource: ElementModel<NetworkStorageSource> = variants<NetworkStorageSource, 'protocol'>('source', 'protocol', {
  cases: {
    nbd: NbdStorageSource,
    rbd: RbdStorageSource,
    sheepdog: SheepdogStorageSource,
    gluster: GlusterStorageSource,
    iscsi: IscsiStorageSource,
    http: HttpStorageSource,
    https: HttpsStorageSource,
    ftp: FtpStorageSource,
    ftps: FtpsStorageSource,
    tftp: TftpStorageSource,
    ssh: SshStorageSource,
    vxhs: VxhsStorageSource,
    nfs: NfsStorageSource,
  },
  unknown: UnknownStorageSource,
});
