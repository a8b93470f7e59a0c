import { nearest } from '../../model/words.ts';
import { hostRule, set } from '../rule.ts';
import { networksByName } from '../support/networks-by-name.ts';
import { eachNic } from '../support/nics.ts';

export default hostRule({
  id: 'portgroup-unknown',
  severity: 'error',
  stage: 'silent',
  summary: 'An interface in a portgroup that its network does not have.',
  checkHost(host, report) {
    const networks = networksByName(host);
    eachNic(host, (nic) => {
      if (nic.value.type !== 'network' || nic.value.source.portgroup === undefined) return;
      const { source } = nic.value;
      const { network, portgroup } = source;
      const document = networks.get(network);
      if (document === undefined) return;
      const names = (document.value.portgroups ?? []).flatMap(({ name }) => name ?? []);
      if (names.includes(portgroup!)) return;
      const meant = nearest(portgroup!, names);
      const hint =
        meant === undefined
          ? names.length === 0
            ? ''
            : `; it has ${names.map((name) => `'${name}'`).join(', ')}`
          : `; did you mean '${meant}'?`;
      report(
        nic,
        source,
        'portgroup',
        `the network '${network}' has no portgroup '${portgroup}', so the guest gets no VLAN, bandwidth or <virtualport> of one${hint}`,
        {
          ...(meant !== undefined && { fix: { title: `Change it to '${meant}'`, changes: [set(source, { portgroup: meant })] } }),
        },
      );
    });
  },
});
