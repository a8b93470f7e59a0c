import type { EffectiveInterface } from '../../host/effective/interface.ts';
import type { HostFacts } from '../../lint/index.ts';
import { quoted } from '../../shell/quote.ts';
import type { Sight } from '../explanation.ts';
import { foreignBridgeSights, macvtapSight, vlanSight } from './ports.ts';

/** The device of an interface on the host, with the first number where libvirt counts. */
export function deviceOf({ target }: EffectiveInterface, number: number): string | undefined {
  return target?.replace('%d', String(number));
}

/** What the host shows of an interface once its guest runs. */
export function interfaceSights(
  view: EffectiveInterface,
  isOwnNetwork: boolean,
  device: string | undefined,
  facts: HostFacts | undefined,
): Sight[] {
  const { connection, mac, vlan } = view;
  const port = device ?? 'vnet0';
  if (connection.kind === 'bridge' && !isOwnNetwork && connection.bridge !== undefined) {
    const isOpenvswitch = connection.switch === 'openvswitch';
    return [
      ...foreignBridgeSights(connection.bridge, isOpenvswitch, [port], facts),
      ...(isOpenvswitch && vlan !== undefined ? [vlanSight(port, vlan)] : []),
    ];
  }
  if (connection.kind === 'macvtap') return connection.devices[0] === undefined ? [] : [macvtapSight(connection.devices[0], mac)];
  if (connection.kind === 'user' && connection.backend === 'passt')
    return [
      { title: 'The program that connects it', command: 'ps -C passt -o args=', means: ['There is one process for each such card.'] },
    ];
  if (connection.kind === 'ethernet')
    return [
      {
        title: 'The device of the guest',
        command: `ip -brief link show dev ${quoted(port)}`,
        means: ['It is UP once the guest runs; bridge link shows whether somebody has plugged it into a bridge.'],
      },
    ];
  return [];
}

/** A card as `virsh domiflist` lists it. */
export interface ListedCard {
  readonly device: string | undefined;
  readonly type: string;
  readonly source: string | undefined;
  readonly model: string | undefined;
  readonly mac: string;
}

/** The cards of a guest that runs, as virsh lists them. */
export function cardsSight(guest: string, cards: readonly ListedCard[]): Sight[] {
  if (cards.length === 0) return [];
  const rows = [
    ['Interface', 'Type', 'Source', 'Model', 'MAC'],
    ...cards.map(({ device, type, source, model, mac }) => [device ?? '-', type, source ?? '-', model ?? '-', mac]),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]): string => ` ${row.map((cell, column) => cell.padEnd(widths[column]!)).join('   ')}`.trimEnd();
  const rule = '-'.repeat(widths.reduce((sum, width) => sum + width + 3, 0));
  return [
    {
      title: 'Its network cards and their devices on the host',
      command: `virsh domiflist ${quoted(guest)}`,
      shows: [line(rows[0]!), rule, ...rows.slice(1).map(line)].join('\n'),
      means: ['Numbers of devices are the first free ones.'],
    },
  ];
}
