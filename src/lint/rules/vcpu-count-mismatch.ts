import { domain } from '../../domain/domain.ts';
import { rule } from '../rule.ts';
import { isQemuType } from '../support/hypervisor.ts';

export default rule({
  id: 'vcpu-count-mismatch',
  severity: 'error',
  stage: 'define',
  summary: 'Numbers of virtual CPUs that contradict each other.',
  on: domain,
  check({ type, vcpu, cpu }, report, context) {
    const count = Number(vcpu?.value ?? 1);
    const current = Number(vcpu?.current ?? 0);
    if (current > count) report(vcpu!, 'current', `current is ${current}, and the guest has ${count} at most`);
    const topology = cpu?.topology;
    if (topology === undefined || !isQemuType(type)) return;
    const { sockets, dies = 1, clusters = 1, cores, threads } = topology;
    // Before, libvirt did not know clusters.
    const knowsClusters = context.isAtLeast('10.1.0');
    if (clusters > 1 && !knowsClusters && context.libvirtVersion === undefined) return;
    const product = sockets * dies * (knowsClusters ? clusters : 1) * cores * threads;
    if (product !== count) report(topology, undefined, `the topology is one of ${product} CPUs, and <vcpu> says ${count}; make them equal`);
  },
});
