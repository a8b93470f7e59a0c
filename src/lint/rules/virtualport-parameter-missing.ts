import { domainInterface } from '../../interface/interface.ts';
import { rule } from '../rule.ts';

/** What a port cannot do without, and what libvirt does not make up. */
const needed: Readonly<Record<string, readonly string[]>> = {
  '802.1Qbg': ['managerid', 'typeid', 'typeidversion'],
  '802.1Qbh': ['profileid'],
  midonet: ['interfaceid'],
};

export default rule({
  id: 'virtualport-parameter-missing',
  severity: 'error',
  stage: 'define',
  summary: 'A <virtualport> that lacks what its kind of switch needs.',
  on: domainInterface,
  check(nic, report) {
    // A network may add what is missing.
    if (nic.type !== 'bridge' && nic.type !== 'direct' && nic.type !== 'hostdev') return;
    const { virtualport } = nic;
    if (virtualport?.type === undefined) return;
    const { type } = virtualport;
    const parameters = virtualport.parameters as Readonly<Record<string, unknown>> | undefined;
    const missing = (needed[type] ?? []).filter((name) => parameters?.[name] === undefined);
    if (missing.length === 0) return;
    const message = `a port of type '${type}' needs ${missing.join(', ').replace(/, (?=[^,]*$)/, ' and ')}`;
    if (parameters === undefined) report(virtualport, undefined, `${message}, in <parameters>`);
    else report(parameters, undefined, message);
  },
});
