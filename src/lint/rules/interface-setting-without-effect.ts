import { type DomainInterface, domainInterface } from '../../interface/interface.ts';
import { type Report, rule } from '../rule.ts';
import { isQemu } from '../support/hypervisor.ts';
import { getsVirtio, hasPasst, modelName, typeName, typeOf } from '../support/nic.ts';

const limited = new Set<string>(['network', 'bridge', 'direct', 'ethernet', 'hostdev']);
const withTap = new Set<string>(['network', 'bridge', 'direct', 'ethernet']);

export default rule({
  id: 'interface-setting-without-effect',
  severity: 'warning',
  stage: 'silent',
  summary: 'A setting that does nothing for the type or model of the interface.',
  on: domainInterface,
  check(nic, report, context) {
    if (nic.type === 'unknown' || !isQemu(context)) return;
    const type = typeOf(nic);
    if (nic.bandwidth !== undefined && !limited.has(type))
      report(nic, 'bandwidth', `libvirt does not limit ${typeName(nic)}, and passes over <bandwidth>`);
    if (nic.tune?.sndbuf !== undefined && !withTap.has(type))
      report(nic.tune, 'sndbuf', `a send buffer is one of a tap device, and ${typeName(nic)} has none`);
    if (nic.downscript?.path !== undefined && type !== 'ethernet')
      report(nic.downscript, 'path', `scripts are for type 'ethernet', and this one is not run for ${typeName(nic)}`);
    if (nic.type === 'user' && nic.source?.dev !== undefined && !hasPasst(nic))
      report(nic.source, 'dev', "passt takes addresses and routes from a device; without <backend type='passt'/> libvirt drops it");
    if (nic.backend?.logFile !== undefined && !hasPasst(nic))
      report(nic.backend, 'logFile', "passt writes such a file, and without type='passt' nothing does");
    checkModel(nic, report);
  },
});

function checkModel(nic: DomainInterface, report: Report): void {
  if (nic.type === 'hostdev' || nic.type === 'vhostuser' || getsVirtio(nic)) return;
  // Of other types libvirt refuses to set it.
  const isPlugged = nic.type === 'network' || nic.type === 'bridge' || nic.type === 'ethernet';
  if (isPlugged && nic.mtu?.size && nic.mtu.size !== 1500)
    report(nic.mtu, 'size', `virtio cards alone tell the guest of an MTU, and ${modelName(nic)}; set it in the guest as well`, {
      severity: 'info',
    });
  if (nic.trustGuestRxFilters === true)
    report(nic, 'trustGuestRxFilters', `virtio cards alone say which packets they want, and ${modelName(nic)}`, { severity: 'info' });
}
