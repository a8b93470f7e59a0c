import { type DomainInterface, domainInterface } from '../../interface/interface.ts';
import { type Report, type RuleContext, remove, rule, set } from '../rule.ts';
import { isQemu } from '../support/hypervisor.ts';
import { hasPasst, typeName, typeOf } from '../support/nic.ts';

/** The release in which passt learned to serve vhostuser. */
const passtForVhostUser = '11.1.0';

export default rule({
  id: 'interface-setting-unsupported',
  severity: 'error',
  stage: 'define',
  summary: 'A setting that the type of the interface does not allow.',
  on: domainInterface,
  check(nic, report, context) {
    const type = typeOf(nic);
    if (type === 'unknown') return;
    if (nic.target?.managed === false && type !== 'ethernet') {
      report(nic.target, 'managed', `libvirt makes the host's device of ${typeName(nic)} itself; managed='no' is for type 'ethernet'`, {
        fix: { title: 'Remove managed', changes: [set(nic.target, { managed: undefined })] },
      });
    }
    checkIsolation(nic, report);
    checkPasst(nic, report, context);
    if (isQemu(context)) checkQemuSettings(nic, report);
  },
});

function checkIsolation(nic: DomainInterface, report: Report): void {
  const { port, type } = nic;
  if (port?.isolated !== true) return;
  const fix = { title: 'Remove isolated', changes: [set(port, { isolated: undefined })] };
  if (type !== 'network' && type !== 'bridge')
    report(port, 'isolated', `only a port of a bridge can be isolated, and ${typeName(nic)} has none`, { fix });
  else if (nic.virtualport?.type !== undefined)
    report(
      port,
      'isolated',
      `only a port of a plain Linux bridge can be isolated, not one with <virtualport type='${nic.virtualport.type}'>`,
      { fix },
    );
}

function checkPasst(nic: DomainInterface, report: Report, context: RuleContext): void {
  const type = typeOf(nic);
  if (!hasPasst(nic) || type === 'user') return;
  const soon = type === 'vhostuser';
  if (soon && context.isAtLeast(passtForVhostUser)) return;
  const since = soon ? `, and type 'vhostuser' since libvirt ${passtForVhostUser}` : '';
  report(nic.backend!, 'type', `passt connects interfaces of type 'user'${since}; this is ${typeName(nic)}`, {
    severity: soon && context.libvirtVersion === undefined ? 'warning' : 'error',
  });
}

function checkQemuSettings(nic: DomainInterface, report: Report): void {
  const { mtu, coalesce } = nic;
  const type = typeOf(nic);
  const isBridged = type === 'network' || type === 'bridge';
  if (mtu?.size && !isBridged && type !== 'ethernet' && type !== 'vhostuser' && !(type === 'user' && hasPasst(nic))) {
    report(mtu, 'size', `libvirt cannot set the MTU of ${typeName(nic)}; set it on the host's device, or in the guest`, {
      fix: { title: 'Remove <mtu>', changes: [remove(mtu)] },
    });
  }
  const frames = coalesce?.rx?.frames;
  if (frames?.max !== undefined && !isBridged) {
    report(frames, 'max', `libvirt cannot set coalescing for ${typeName(nic)}; it can for types 'network' and 'bridge'`, {
      fix: { title: 'Remove <coalesce>', changes: [remove(coalesce!)] },
    });
  }
}
