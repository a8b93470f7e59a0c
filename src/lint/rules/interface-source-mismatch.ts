import { domainInterface } from '../../interface/interface.ts';
import { rule, set } from '../rule.ts';
import { otherSourceOf } from '../support/other-source.ts';

export default rule({
  id: 'interface-source-mismatch',
  severity: 'warning',
  stage: 'schema',
  summary: 'An attribute of <source> that goes with another type of interface.',
  on: domainInterface,
  insteadOf: ['missing', 'unknown-attribute'],
  check(nic, report) {
    const other = otherSourceOf(nic);
    if (other !== undefined) {
      const { source, needs, given, value, type, typedSource } = other;
      // In place of a bridge a device may be the bridge itself, by the wrong name.
      const isRenamed = nic.type === 'bridge' && given === 'dev';
      const remedy = isRenamed ? `${needs}='${value}'` : `type='${type}'`;
      const message = `type='${nic.type}' takes <source ${needs}='…'>, and this one has ${given}='${value}'; write ${remedy}`;
      report(source, undefined, message, {
        severity: 'error',
        stage: 'define',
        explains: source,
        ...(!isRenamed && { fix: { title: `Write type='${type}'`, changes: [set(nic, { type, source: typedSource } as object)] } }),
      });
      return;
    }
    // libvirt writes these for running guests, and then together with the network or bridge they belong to.
    if (nic.type === 'network') {
      const { source } = nic;
      if (source.macTableManager === undefined || source.bridge !== undefined) return;
      report(source, 'macTableManager', 'macTableManager is set in the network, not here, and libvirt ignores it; remove it', {
        fix: { title: 'Remove macTableManager', kind: 'safe', changes: [set(source, { macTableManager: undefined })] },
      });
    } else if (nic.type === 'bridge' || nic.type === 'direct') {
      const { source } = nic;
      for (const property of ['portgroup', 'portid'] as const) {
        if (source.network !== undefined || source[property] === undefined) continue;
        const message = `${property} goes with type 'network', and libvirt ignores it for type '${nic.type}'; remove it, or name the network`;
        report(source, property, message, { fix: { title: `Remove ${property}`, changes: [set(source, { [property]: undefined })] } });
      }
    }
  },
});
