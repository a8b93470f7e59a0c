import { vlan } from '../../shared/vlan.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'vlan-id-reserved',
  severity: 'warning',
  stage: 'silent',
  summary: 'A VLAN number that stands for no VLAN.',
  on: vlan,
  check({ tags }, report) {
    for (const tag of tags) {
      if (tag.id === 0) report(tag, 'id', 'the VLAN number 0 marks frames without a VLAN; use 1 to 4094');
      else if (tag.id === 4095) report(tag, 'id', 'the VLAN number 4095 is reserved; use 1 to 4094');
    }
  },
});
