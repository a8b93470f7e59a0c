import { domain } from '../../domain/domain.ts';
import { ifReadable } from '../../model/unreadable.ts';
import { rule } from '../rule.ts';
import { definedGuest } from '../support/guest.ts';
import { isGeneratedDevice, runtimePartsOf, withoutName } from '../support/runtime-parts.ts';

export default rule({
  id: 'target-dev-reserved',
  severity: 'info',
  stage: 'silent',
  summary: 'A name for the device on the host that libvirt keeps for itself.',
  on: domain,
  check(_, report, context) {
    const guest = definedGuest(context);
    if (guest === undefined || runtimePartsOf(guest).length > 0) return;
    for (const nic of guest.devices?.interfaces ?? []) {
      ifReadable(() => {
        const { target } = nic;
        if (target?.dev === undefined || target.managed === false || !isGeneratedDevice(target.dev)) return;
        report(
          target,
          'dev',
          `libvirt chooses names such as '${target.dev}' itself and drops this one; choose one that starts otherwise, or remove it`,
          { fix: { title: 'Leave the name to libvirt', kind: 'safe', changes: [withoutName(target)] } },
        );
      });
    }
  },
});
