import { familyOf } from '../../address/index.ts';
import type { ClientInterface, McastInterface, ServerInterface, UdpInterface } from '../../interface/interface.ts';
import type { Notes } from './notes.ts';
import type { QemuOptions } from './options.ts';

interface Place {
  address: string;
  port: number;
}

const needsIpv4 = 'libvirt takes an IPv4 address and a port';

/** `-netdev socket` */
export function socketOf(
  options: QemuOptions,
  notes: Notes,
): ServerInterface | ClientInterface | McastInterface | UdpInterface | undefined {
  const [listen, connect, mcast, udp] = ['listen', 'connect', 'mcast', 'udp'].map((key) => options.take(key));
  if (listen !== undefined) {
    const [host, port] = splitPlace(listen);
    const place = placeOf(host === '' ? '0.0.0.0' : host, port);
    if (place === undefined) return notes.option(options, needsIpv4);
    return { type: 'server', source: host === '' ? { port: place.port } : place };
  }
  if (connect !== undefined) {
    const place = placeOf(...splitPlace(connect));
    return place === undefined ? notes.option(options, needsIpv4) : { type: 'client', source: place };
  }
  if (mcast !== undefined) {
    const place = placeOf(...splitPlace(mcast));
    return place === undefined ? notes.option(options, needsIpv4) : { type: 'mcast', source: place };
  }
  if (udp !== undefined) return udpOf(options, placeOf(...splitPlace(udp)), placeOf(...splitPlace(options.take('localaddr') ?? '')), notes);
  return notes.option(options, 'the socket was opened by another program');
}

/** `-netdev stream` */
export function streamOf(options: QemuOptions, notes: Notes): ServerInterface | ClientInterface | undefined {
  const isServer = /^(?:on|yes|true|y)$/.test(options.take('server') ?? 'off');
  const place = takePlace(options, 'addr');
  if (place === undefined) return notes.option(options, needsIpv4);
  return { type: isServer ? 'server' : 'client', source: place };
}

/** `-netdev dgram` */
export function dgramOf(options: QemuOptions, notes: Notes): McastInterface | UdpInterface | undefined {
  const remote = takePlace(options, 'remote');
  if (remote !== undefined && /^(?:22[4-9]|23\d)\./.test(remote.address)) return { type: 'mcast', source: remote };
  return udpOf(options, remote, takePlace(options, 'local'), notes);
}

function udpOf(options: QemuOptions, remote: Place | undefined, local: Place | undefined, notes: Notes): UdpInterface | undefined {
  if (remote === undefined || local === undefined) return notes.option(options, `${needsIpv4}, for both ends`);
  return { type: 'udp', source: { ...remote, local } };
}

function takePlace(options: QemuOptions, key: string): Place | undefined {
  const type = options.take(`${key}.type`);
  const [host = '', port = ''] = [options.take(`${key}.host`), options.take(`${key}.port`)];
  return type === 'inet' ? placeOf(host, port) : undefined;
}

function splitPlace(text: string): [host: string, port: string] {
  const at = text.lastIndexOf(':');
  return at < 0 ? ['', ''] : [text.slice(0, at), text.slice(at + 1)];
}

function placeOf(address: string, port: string): Place | undefined {
  return familyOf(address) === 'ipv4' && /^\d{1,5}$/.test(port) && Number(port) <= 65535 ? { address, port: Number(port) } : undefined;
}
