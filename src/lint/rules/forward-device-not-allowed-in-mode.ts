import { network } from '../../network/network.ts';
import { rule } from '../rule.ts';
import { modeName, modeOf } from '../support/mode.ts';

export default rule({
  id: 'forward-device-not-allowed-in-mode',
  severity: 'error',
  stage: 'define',
  summary: 'Devices of a kind that the forward mode does not hand out.',
  on: network,
  check(value, report) {
    const { forward } = value;
    if (forward === undefined) return;
    const mode = modeOf(value);
    const [device] = forward.interfaces ?? [];
    if (mode === 'hostdev') {
      if (device ?? forward.dev)
        report(device ?? forward, 'dev', "mode 'hostdev' hands out PCI devices; name them by <address type='pci'> or by <pf>");
    } else if (device === undefined && forward.dev === undefined && forward.addresses !== undefined) {
      report(
        forward.addresses[0]!,
        undefined,
        `PCI devices are handed out by mode 'hostdev' alone, not by ${modeName(mode)}; name network devices by <interface dev>`,
      );
    }
  },
});
