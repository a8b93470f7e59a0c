import type { ForwardInterface } from '../../network/forward.ts';
import { network } from '../../network/network.ts';
import { type Change, remove, rule, set } from '../rule.ts';
import { modeName, modeOf } from '../support/mode.ts';

export default rule({
  id: 'forward-without-effect',
  severity: 'warning',
  stage: 'silent',
  summary: 'A part of <forward> that libvirt takes no notice of.',
  on: network,
  check(value, report) {
    const { forward } = value;
    if (forward === undefined) return;
    const mode = modeOf(value);
    const { driver, pf, interfaces } = forward;
    const tell = (part: object, property: string | undefined, message: string, change: Change): void =>
      report(part, property as never, `${message}; remove it`, { fix: { title: 'Remove it', kind: 'safe', changes: [change] } });
    const tellAll = (parts: readonly ForwardInterface[] | undefined, message: string): void => {
      for (const part of parts ?? []) tell(part, undefined, message, remove(part));
    };

    if (forward.managed && mode !== 'hostdev')
      tell(
        forward,
        'managed',
        `managed is for mode 'hostdev', and libvirt drops it in ${modeName(mode)}`,
        set(forward, { managed: undefined }),
      );
    if (driver !== undefined && mode !== 'hostdev')
      tell(driver, undefined, `<driver> is for mode 'hostdev', and has no effect in ${modeName(mode)}`, remove(driver));

    if (mode === 'none') {
      const why = 'leads nowhere in an isolated network, and libvirt drops it';
      if (forward.dev !== undefined) tell(forward, 'dev', `the device ${why}`, set(forward, { dev: undefined }));
      tellAll(interfaces, `<interface> ${why}`);
    }
    // libvirt refuses <pf> beside dev. Beside <interface> it does not look at <address>, so whether that can be read is no matter.
    if (pf === undefined || forward.dev !== undefined) return;
    if (interfaces !== undefined || forward.addresses !== undefined) {
      const pool = interfaces === undefined ? '<address>' : '<interface>';
      tell(pf, undefined, `libvirt takes the ${pool} elements for the pool, and drops <pf>`, set(forward, { pf: undefined }));
    } else if (mode === 'none' || mode === 'nat' || mode === 'route' || mode === 'open') {
      tell(pf, undefined, `<pf> lends devices to guests, and has no effect in ${modeName(mode)}`, set(forward, { pf: undefined }));
    }
  },
});
