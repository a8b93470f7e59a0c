import { absoluteFilePath } from '../codecs/names.ts';
import { serverName, serverPort } from '../codecs/storage.ts';
import { type ElementModel, variants } from '../model/element.ts';
import { attribute, required, tag } from '../model/field.ts';

/** A server reached by name. */
class NamedHost {
  /** Name or address of the server. */
  name = required(attribute(serverName));
  /** Port of the server. NFS takes none. */
  port? = attribute(serverPort, { default: "the protocol's own" });
}
/** A server reached over TCP. */
class TcpStorageHost extends NamedHost {
  transport = tag('tcp', { after: 'port' });
}
/** A server reached over RDMA. For Gluster. */
class RdmaStorageHost extends NamedHost {
  transport = tag('rdma', { after: 'port' });
}
/** A server reached over TCP, as it is where nothing is said. */
class UntypedStorageHost extends NamedHost {
  transport? = tag(undefined, { after: 'port', default: 'tcp' });
}
/** A server on the host itself, reached over a socket. For Gluster and NBD. */
class UnixStorageHost {
  transport = tag('unix');
  /** Path of the socket. */
  socket = required(attribute(absoluteFilePath));
}
/** A server reached in a way this version does not know. */
class UnknownStorageHost {
  transport = tag('unknown');
}

export type { RdmaStorageHost, TcpStorageHost, UnixStorageHost, UnknownStorageHost, UntypedStorageHost };

/** A server that storage comes from. */
export type StorageHost = TcpStorageHost | RdmaStorageHost | UnixStorageHost | UntypedStorageHost | UnknownStorageHost;

export const storageHost: ElementModel<StorageHost> = variants<StorageHost, 'transport'>(
  'host',
  'transport',
  {
    cases: { tcp: TcpStorageHost, rdma: RdmaStorageHost, unix: UnixStorageHost },
    unknown: UnknownStorageHost,
    absent: UntypedStorageHost,
  },
  { refused: ['socket'] },
);
