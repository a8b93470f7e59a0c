import type { RateOption, VlanOption } from '../../recipe/index.ts';
import { UsageError } from '../io.ts';
import { type NewOption, readNumber } from './option.ts';

/** `inbound=1000/2000/64` and `outbound=500` */
export const bandwidth: NewOption = {
  flag: 'bandwidth',
  argument: 'DIRECTION=RATE[/PEAK[/BURST]]',
  help: 'inbound or outbound, in KiB/s, the burst in KiB; may be repeated',
  multiple: true,
  property: 'bandwidth',
  read: (texts) => Object.fromEntries(texts.map(readLimit)),
};

function readLimit(text: string): [direction: string, rate: RateOption] {
  const [, direction, rates] = /^(inbound|outbound)=([\d/]+)$/.exec(text) ?? [];
  if (direction === undefined) throw new UsageError(`--bandwidth ${text}: expected inbound=RATE or outbound=RATE`);
  const [average, peak, burst] = rates!.split('/').map((one) => readNumber('bandwidth', one));
  return [direction, { average: average!, ...(peak !== undefined && { peak }), ...(burst !== undefined && { burst }) }];
}

/** `10`, or `10,20,native=30` */
export const vlan: NewOption = {
  flag: 'vlan',
  argument: 'ID[,ID…][,native=ID]',
  help: 'the VLAN; several, or a native one, make a trunk',
  property: 'vlan',
  read: ([text]) => readVlan('vlan', text!),
};

/** A VLAN that the guest does not see. */
export const accessVlan: NewOption = {
  flag: 'vlan',
  argument: 'ID',
  help: 'the VLAN',
  property: 'vlan',
  read: ([text]) => readNumber('vlan', text!),
};

/** The VLANs of a port. */
export function readVlan(flag: string, text: string): VlanOption {
  const parts = text.split(',');
  const native = parts.filter((part) => part.startsWith('native=')).map((part) => readNumber(flag, part.slice('native='.length)));
  const ids = parts.filter((part) => !part.startsWith('native=')).map((part) => readNumber(flag, part));
  if (native.length > 1) throw new UsageError(`--${flag} ${text}: a port has one native VLAN`);
  if (ids.length === 1 && native.length === 0) return ids[0]!;
  return { trunk: ids, ...(native[0] !== undefined && { native: native[0] }) };
}
