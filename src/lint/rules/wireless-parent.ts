import { type DomainInterface, domainInterface } from '../../interface/interface.ts';
import { type Network, network } from '../../network/network.ts';
import type { HostFacts } from '../host-facts.ts';
import { type Report, rule } from '../rule.ts';
import { looksWireless } from '../support/device-names.ts';
import { linkOf } from '../support/host-links.ts';
import { modeOf } from '../support/mode.ts';

export default rule<DomainInterface | Network>({
  id: 'wireless-parent',
  severity: 'warning',
  stage: 'silent',
  summary: 'A wireless card that guests share, which carries the frames of one station.',
  on: [domainInterface, network],
  check(value, report, { facts }) {
    if ('name' in value) checkNetwork(value, report, facts);
    else if (value.type === 'direct') checkDevice(value.source, value.source.dev, report, facts);
  },
});

function checkNetwork(value: Network, report: Report, facts: HostFacts | undefined): void {
  const mode = modeOf(value);
  if (mode !== 'bridge' && mode !== 'private' && mode !== 'vepa' && mode !== 'passthrough') return;
  const { forward } = value;
  // With a list of devices, the attribute only repeats the first of them.
  for (const device of forward?.interfaces ?? (forward?.dev === undefined ? [] : [forward])) checkDevice(device, device.dev, report, facts);
}

function checkDevice<T extends { dev?: string | undefined }>(
  owner: T,
  dev: string | undefined,
  report: Report,
  facts: HostFacts | undefined,
): void {
  if (dev === undefined) return;
  const link = facts && linkOf(facts, dev);
  if (link === undefined ? !looksWireless(dev) : link.wireless !== true) return;
  const subject = link === undefined ? `'${dev}' looks like a wireless card, and` : `'${dev}' is a wireless card, and`;
  report(owner, 'dev', `${subject} access points drop frames of other stations, such as guests; use a network of mode 'nat' or 'route'`);
}
