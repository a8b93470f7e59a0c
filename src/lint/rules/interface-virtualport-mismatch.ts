import { hostRule, remove } from '../rule.ts';
import { modeName, modeOf, ownsBridge } from '../support/mode.ts';
import { networksByName } from '../support/networks-by-name.ts';
import { eachNic } from '../support/nics.ts';
import { switchOf } from '../support/virtualports.ts';

export default hostRule({
  id: 'interface-virtualport-mismatch',
  severity: 'error',
  stage: 'start',
  summary: 'A <virtualport> that does not go with the network of the interface.',
  checkHost(host, report) {
    const networks = networksByName(host);
    eachNic(host, (nic) => {
      if (nic.value.type !== 'network' || nic.value.virtualport === undefined) return;
      const network = networks.get(nic.value.source.network)?.value;
      const { virtualport } = nic.value;
      const type = switchOf(virtualport);
      if (network === undefined || type === undefined) return;
      const mode = modeOf(network);
      const fix = { title: 'Remove <virtualport>', changes: [remove(virtualport)] };
      if (ownsBridge(mode)) {
        report(
          nic,
          virtualport,
          'type',
          `the network '${network.name}' is ${modeName(mode)}, whose bridge is no switch of type '${type}', so the guest does not start; remove it`,
          { fix },
        );
        return;
      }
      const general = network.virtualport === undefined ? undefined : switchOf(network.virtualport);
      if (general !== undefined && general !== type)
        report(
          nic,
          virtualport,
          'type',
          `the network '${network.name}' is for a switch of type '${general}', not '${type}', so the guest does not start; remove it`,
          { fix },
        );
    });
  },
});
