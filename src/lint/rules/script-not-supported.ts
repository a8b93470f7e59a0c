import { domainInterface } from '../../interface/interface.ts';
import { remove, rule } from '../rule.ts';
import { isQemu } from '../support/hypervisor.ts';
import { typeName } from '../support/nic.ts';

export default rule({
  id: 'script-not-supported',
  severity: 'error',
  stage: 'start',
  summary: 'A script for an interface of a type that takes none.',
  on: domainInterface,
  check(nic, report, context) {
    const { script, type } = nic;
    if (script?.path === undefined || type === 'ethernet' || type === 'hostdev' || type === 'unknown' || !isQemu(context)) return;
    report(script, 'path', `scripts are for type 'ethernet', and this is ${typeName(nic)}, so the guest does not start; remove <script>`, {
      fix: { title: 'Remove <script>', changes: [remove(script)] },
    });
  },
});
