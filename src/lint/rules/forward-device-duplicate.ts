import { forward } from '../../network/forward.ts';
import { remove, rule } from '../rule.ts';

export default rule({
  id: 'forward-device-duplicate',
  severity: 'error',
  stage: 'define',
  summary: 'A device that stands in a pool twice.',
  on: forward,
  check(value, report) {
    const seen = new Map<string, object>();
    const devices = value.interfaces?.map((one) => [one.dev, one] as const);
    const addresses = value.addresses?.map(
      (one) => [`${one.domain ?? 0}:${one.bus ?? 0}:${one.slot ?? 0}.${one.function ?? 0}`, one] as const,
    );
    // Beside <interface>, libvirt does not look at <address>.
    for (const [key, device] of devices ?? addresses ?? []) {
      const first = seen.get(key);
      if (first === undefined) seen.set(key, device);
      else {
        report(device, undefined, `the device ${key} is in the pool already; remove it`, {
          related: [{ message: 'it stands here first', object: first }],
          fix: { title: 'Remove the second', kind: 'safe', changes: [remove(device)] },
        });
      }
    }
  },
});
