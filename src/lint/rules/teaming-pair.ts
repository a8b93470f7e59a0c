import { domainInterface } from '../../interface/interface.ts';
import { rule, set } from '../rule.ts';
import { isQemu } from '../support/hypervisor.ts';
import { getsVirtio, modelName } from '../support/nic.ts';

export default rule({
  id: 'teaming-pair',
  severity: 'error',
  stage: 'define',
  summary: 'One of two teamed cards that does not do for its part.',
  on: domainInterface,
  check(nic, report, context) {
    const { teaming } = nic;
    if (teaming === undefined) return;
    const { type, persistent } = teaming;
    if (type === undefined) {
      if (persistent !== undefined)
        report(
          teaming,
          undefined,
          "<teaming> needs type: 'persistent' for the card that stays, 'transient' for the one that comes and goes",
        );
      return;
    }
    if (type === 'transient' && persistent === undefined)
      report(teaming, undefined, 'a transient card needs persistent, the alias of the card that stays');
    if (type === 'persistent' && persistent !== undefined) {
      report(teaming, 'persistent', 'a persistent card names no other; remove persistent', {
        fix: { title: 'Remove persistent', changes: [set(teaming, { persistent: undefined })] },
      });
    }
    if (!isQemu(context) || nic.type === 'unknown') return;
    if (type === 'persistent' && !getsVirtio(nic))
      report(teaming, 'type', `the card that stays has to be a virtio card, and ${modelName(nic)}`);
    if (type === 'transient' && nic.type !== 'hostdev' && nic.type !== 'network')
      report(
        teaming,
        'type',
        "the card that comes and goes is one of the host: of type 'hostdev', or of a network with forward mode 'hostdev'",
      );
  },
});
