import type { FileStep, HostStep, StepCommand } from '../step.ts';
import { atTheConsole, plugged } from './check.ts';
import { type CheckedBridge, linesOf } from './options.ts';

const folder = '/etc/systemd/network';

/** Files of systemd-networkd. Of several that fit a device it takes the one whose name comes first. */
export function systemdNetworkd(bridge: CheckedBridge): HostStep[] {
  const { bridge: name, device, fixed } = bridge;
  const file = (path: string, text: string, ...after: StepCommand[]): Pick<FileStep, 'file' | 'undo'> => ({
    file: { path, text },
    undo: [['rm', '-f', path], ...after],
  });
  return [
    {
      why: `The bridge ${name}`,
      ...file(
        `${folder}/05-${name}.netdev`,
        linesOf('[NetDev]', `Name=${name}`, 'Kind=bridge', '', '[Bridge]', 'STP=no', 'ForwardDelaySec=0'),
        ['networkctl', 'reload'],
        ['networkctl', 'delete', name],
        ['networkctl', 'reconfigure', device],
      ),
    },
    {
      why: `${device} becomes a port of ${name}`,
      ...file(`${folder}/05-${name}-port-${device}.network`, linesOf('[Match]', `Name=${device}`, '', '[Network]', `Bridge=${name}`)),
    },
    {
      why: 'The address of the host',
      ...file(
        `${folder}/05-${name}.network`,
        linesOf(
          '[Match]',
          `Name=${name}`,
          '',
          '[Network]',
          fixed === undefined && 'DHCP=yes',
          fixed && `Address=${fixed.address}/${fixed.prefix}`,
          fixed?.gateway && `Gateway=${fixed.gateway}`,
          ...(fixed?.dns ?? []).map((server) => `DNS=${server}`),
        ),
      ),
    },
    {
      why: atTheConsole,
      command: ['networkctl', 'reload'],
      undo: [],
      check: plugged(bridge),
    },
  ];
}
