import { ifReadable } from '../../model/unreadable.ts';
import { network } from '../../network/network.ts';
import { rule } from '../rule.ts';
import { canBeReadAgain } from '../support/escaping.ts';

export default rule({
  id: 'libvirt-does-not-escape',
  severity: 'error',
  stage: 'start',
  summary: 'A value that libvirt stores in a way it cannot read again.',
  on: network,
  check(value, report) {
    const look = <T extends object>(object: T | undefined, property: keyof T & string): void => {
      const text: unknown = object && ifReadable(() => object[property]);
      if (typeof text !== 'string' || canBeReadAgain(text)) return;
      report(
        object!,
        property,
        `libvirt writes & < ' without escaping them here, cannot read the network again, and does not start it; use a ${property} without them`,
      );
    };
    const lookAtProfile = (port: (typeof value)['virtualport']): void => {
      const parameters = port?.parameters;
      if (parameters !== undefined && 'profileid' in parameters) look(parameters, 'profileid');
    };
    look(value.domain, 'name');
    lookAtProfile(value.virtualport);
    for (const group of value.portgroups ?? []) {
      look(group, 'name');
      lookAtProfile(group.virtualport);
    }
    for (const host of (value.ips ?? []).flatMap((ip) => ip.dhcp?.hosts ?? [])) {
      look(host, 'mac');
      look(host, 'name');
    }
  },
});
