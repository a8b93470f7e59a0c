import { ifReadable } from '../../model/unreadable.ts';
import type { HostInterface } from '../host-view.ts';
import { hostRule, remove } from '../rule.ts';
import { modeOf, ownsBridge } from '../support/mode.ts';
import { networksByName } from '../support/networks-by-name.ts';
import { eachNic, guestName, isSameGuest } from '../support/nics.ts';

/** libvirt drops these and chooses names of its own. */
const reserved = /^(?:vnet|macvtap|macvlan)/;

export default hostRule({
  id: 'target-dev-duplicate',
  severity: 'error',
  stage: 'start',
  summary: 'A name for the device on the host that another device has.',
  checkHost(host, report) {
    const bridges = new Map<string, string>();
    for (const { value } of networksByName(host).values()) {
      ifReadable(() => {
        if (ownsBridge(modeOf(value)) && value.bridge?.name !== undefined) bridges.set(value.bridge.name, value.name);
      });
    }
    const firsts = new Map<string, HostInterface>();
    eachNic(host, (nic) => {
      const { target } = nic.value;
      const dev = target?.dev;
      if (dev === undefined || dev.includes('%') || reserved.test(dev)) return;
      const fix = { title: 'Leave the name to libvirt', changes: [remove(target!)] };
      const network = bridges.get(dev);
      const first = firsts.get(dev);
      if (network !== undefined)
        report(
          nic,
          target!,
          'dev',
          `'${dev}' is the bridge of the network '${network}', so the guest does not start; choose another name`,
          { fix },
        );
      else if (first === undefined) firsts.set(dev, nic);
      else if (first.guest?.value === nic.guest?.value || !isSameGuest(first, nic)) {
        const owner =
          first.guest !== undefined && first.guest.value === nic.guest?.value
            ? 'another card of this guest'
            : `a card of ${guestName(first)}`;
        report(nic, target!, 'dev', `'${dev}' is the name of ${owner} too, and only one of them can run at a time; choose another name`, {
          related: [{ message: 'the first one', object: first.value.target!, property: 'dev', file: first }],
          fix,
        });
      }
    });
  },
});
