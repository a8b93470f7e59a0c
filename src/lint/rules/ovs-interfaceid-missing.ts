import { domainInterface } from '../../interface/interface.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'ovs-interfaceid-missing',
  severity: 'info',
  stage: 'silent',
  summary: 'An Open vSwitch port without an identifier of its own.',
  on: domainInterface,
  optIn: true,
  check(value, report) {
    if (!('virtualport' in value) || value.virtualport?.type !== 'openvswitch') return;
    const { virtualport } = value;
    if (virtualport.parameters?.interfaceid !== undefined) return;
    report(
      virtualport,
      undefined,
      "without <parameters interfaceid='…'/> libvirt makes up another one at every define, and the switch takes the port for a new one",
    );
  },
});
