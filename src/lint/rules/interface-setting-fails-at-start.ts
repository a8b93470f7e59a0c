import { type DomainInterface, domainInterface } from '../../interface/interface.ts';
import { type Report, type RuleContext, rule, set } from '../rule.ts';
import { isQemu } from '../support/hypervisor.ts';
import { isVirtio, typeName, typeOf } from '../support/nic.ts';

/** The release in which Linux bridges learned to tag. */
const linuxBridgesTag = '11.0.0';
const withQueues = new Set<string>(['network', 'bridge', 'direct', 'ethernet', 'vhostuser', 'vdpa', 'hostdev']);
const withTap = new Set<string>(['network', 'bridge', 'ethernet']);

export default rule({
  id: 'interface-setting-fails-at-start',
  severity: 'error',
  stage: 'start',
  summary: 'A setting that lets the guest be defined and not be started.',
  on: domainInterface,
  check(nic, report, context) {
    if (nic.type === 'unknown' || !isQemu(context)) return;
    checkTap(nic, report);
    checkVlan(nic, report, context);
    if (nic.type === 'hostdev' && nic.bandwidth !== undefined)
      report(nic, 'bandwidth', 'libvirt cannot limit a device of the host, so the guest does not start; remove <bandwidth>', {
        fix: { title: 'Remove <bandwidth>', changes: [set(nic, { bandwidth: undefined })] },
      });
    const port = 'virtualport' in nic ? nic.virtualport : undefined;
    if (nic.filterref?.filter === undefined || port?.type === undefined || port.type === 'unknown') return;
    if (nic.type === 'network' || nic.type === 'bridge')
      report(
        nic.filterref,
        'filter',
        `libvirt filters ports of plain bridges alone, and with <virtualport type='${port.type}'> the guest does not start`,
      );
  },
});

function checkTap(nic: DomainInterface, report: Report): void {
  const type = typeOf(nic);
  const { backend } = nic;
  if (nic.type !== 'hostdev' && isVirtio(nic) && (nic.driver?.queues ?? 0) > 1 && !withQueues.has(type))
    report(nic.driver!, 'queues', `${typeName(nic)} has one queue, so the guest does not start with more; remove queues`, {
      fix: { title: 'Remove queues', changes: [set(nic.driver!, { queues: undefined })] },
    });
  if (backend?.tap !== undefined && !withTap.has(type))
    report(backend, 'tap', `${typeName(nic)} has no tap device, so the guest does not start; remove tap`, {
      fix: { title: 'Remove tap', changes: [set(backend, { tap: undefined })] },
    });
}

function checkVlan(nic: DomainInterface, report: Report, context: RuleContext): void {
  if (nic.vlan === undefined || nic.type === 'network') return;
  if (nic.type === 'hostdev') {
    if (nic.virtualport !== undefined)
      report(
        nic,
        'vlan',
        'of a device of the host, libvirt sets <vlan> or <virtualport>, and with both the guest does not start; remove one',
      );
    return;
  }
  if (nic.type === 'direct' && nic.source.mode === 'passthrough') return;
  if (nic.type === 'bridge') {
    if (nic.virtualport?.type === 'openvswitch' || context.isAtLeast(linuxBridgesTag)) return;
    const message = `a Linux bridge cannot tag frames before libvirt ${linuxBridgesTag}, and the guest does not start; for Open vSwitch add <virtualport type='openvswitch'/>`;
    report(nic, 'vlan', message, { severity: context.libvirtVersion === undefined ? 'warning' : 'error' });
    return;
  }
  report(nic, 'vlan', `${typeName(nic)} cannot tag frames, so the guest does not start; remove <vlan>`, {
    fix: { title: 'Remove <vlan>', changes: [set(nic, { vlan: undefined })] },
  });
}
