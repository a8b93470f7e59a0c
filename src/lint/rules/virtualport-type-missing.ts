import { type DomainInterface, domainInterface } from '../../interface/interface.ts';
import { type Network, network } from '../../network/network.ts';
import { rule } from '../rule.ts';

export default rule<Network | DomainInterface>({
  id: 'virtualport-type-missing',
  severity: 'error',
  stage: 'define',
  summary: 'A <virtualport> that does not say what kind of switch it is for.',
  on: [network, domainInterface],
  check(value, report) {
    // An interface of a network may leave it to the network.
    if (!('virtualport' in value) || ('type' in value && value.type === 'network')) return;
    const { virtualport } = value;
    if (virtualport === undefined || virtualport.type !== undefined) return;
    report(virtualport, undefined, "<virtualport> needs a type here: '802.1Qbg', '802.1Qbh', 'openvswitch' or 'midonet'");
  },
});
