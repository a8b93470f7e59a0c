import type { EffectiveVlan } from '../../host/effective/vlan.ts';
import type { HostFacts } from '../../lint/index.ts';
import { quoted } from '../../shell/quote.ts';
import type { Sight } from '../explanation.ts';
import { bridgeSight } from './bridge.ts';

const noMac = 'xx:xx:xx:xx:xx:xx';

/** A bridge of the host with the ports of guests. */
export function foreignBridgeSights(name: string, isOpenvswitch: boolean, ports: readonly string[], facts: HostFacts | undefined): Sight[] {
  const link = facts?.links?.find((one) => one.name === name);
  const uplinks = facts?.links?.filter(({ master, kind }) => master === name && kind !== 'tun').map((one) => one.name) ?? [];
  const cards = uplinks.length > 0 ? uplinks : ['eth0'];
  const card = uplinks.length > 0 ? '' : ' eth0 stands for the network card of the host, whatever it is called.';
  const means = [
    `The network card of the host is a port of it, and so is each guest that runs, unless the bridge is to lead nowhere.${card}`,
  ];
  const title = 'The bridge and its ports';
  return [
    isOpenvswitch
      ? { title, command: `ovs-vsctl list-ports ${quoted(name)}`, shows: [...cards, ...ports].join('\n'), means }
      : { title, ...bridgeSight(name, link?.mac ?? noMac, false, [...cards, ...ports]), means },
  ];
}

/** The VLAN of a port of Open vSwitch. */
export function vlanSight(port: string, { trunk, ids }: EffectiveVlan): Sight {
  return {
    title: 'The VLAN of its port',
    command: `ovs-vsctl get port ${quoted(port)} ${trunk ? 'trunks' : 'tag'}`,
    shows: trunk ? `[${ids.join(', ')}]` : ids.join(''),
    means: [],
  };
}

/** A device that a guest shares by macvtap. */
export function macvtapSight(device: string, mac: string | undefined): Sight {
  return {
    title: 'The device of the guest',
    command: 'ip -brief link show type macvtap',
    shows: `${`macvtap0@${device}`.padEnd(16)} ${'UP'.padEnd(14)} ${mac ?? '52:54:00:xx:xx:xx'} <BROADCAST,MULTICAST,UP,LOWER_UP>`,
    means: ['Each guest that runs has one: macvtap0, macvtap1 and so on. It is of no use to the host.'],
  };
}
