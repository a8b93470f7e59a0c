import { network } from '../../network/network.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'virtualport-type-missing',
  severity: 'error',
  stage: 'define',
  summary: 'A <virtualport> that does not say what kind of switch it is for.',
  on: network,
  check({ virtualport }, report) {
    if (virtualport === undefined || virtualport.type !== undefined) return;
    report(virtualport, undefined, "<virtualport> needs a type here: '802.1Qbg', '802.1Qbh', 'openvswitch' or 'midonet'");
  },
});
