import { network } from '../../network/network.ts';
import { rule } from '../rule.ts';
import { modeOf } from '../support/mode.ts';

export default rule({
  id: 'forward-too-many-devices',
  severity: 'error',
  stage: 'define',
  summary: 'More devices to leave by than the forward mode can use.',
  on: network,
  check(value, report) {
    const { forward } = value;
    const mode = modeOf(value);
    if (forward === undefined || (mode !== 'nat' && mode !== 'route' && mode !== 'open')) return;
    const devices = forward.interfaces ?? forward.addresses ?? [];
    const first = forward.dev === undefined ? devices[0] : forward;
    if (mode === 'open' && first !== undefined) {
      report(
        first,
        'dev' in first ? ('dev' as never) : undefined,
        "mode 'open' sets no rules, so it cannot be told which device to leave by; remove it, or use mode 'route'",
      );
    } else if (devices.length > 1) {
      report(devices[1]!, undefined, `mode '${mode}' leaves by one device at most; keep one`);
    }
  },
});
