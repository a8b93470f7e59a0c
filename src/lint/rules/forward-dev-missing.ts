import { network } from '../../network/network.ts';
import { rule } from '../rule.ts';
import { lacksLink } from '../support/host-links.ts';
import { modeOf } from '../support/mode.ts';

export default rule({
  id: 'forward-dev-missing',
  severity: 'error',
  stage: 'start',
  summary: 'A device of the host that the host does not have.',
  on: network,
  check(value, report, { facts }) {
    const { forward } = value;
    if (forward === undefined) return;
    const mode = modeOf(value);
    const { dev, interfaces = [], pf } = forward;
    // The dev of <forward> repeats the first <interface>.
    const devices = [...(interfaces.length === 0 && dev !== undefined ? [forward] : interfaces), ...(pf === undefined ? [] : [pf])];
    for (const device of devices) {
      if (device.dev === undefined || !lacksLink(facts, device.dev)) continue;
      const missing = `the host has no device '${device.dev}'`;
      if (mode === 'nat' || mode === 'route') {
        if (device === pf) continue;
        report(device, 'dev', `${missing}, and traffic may leave by no other, so nothing gets out`, {
          severity: 'warning',
          stage: 'silent',
        });
      } else if (mode !== 'none') {
        report(
          device,
          'dev',
          `${missing}, so ${device === pf ? 'the network does not start' : 'guests that are attached to it do not start'}`,
        );
      }
    }
  },
});
