import { domainInterface } from '../../interface/interface.ts';
import { rule, set } from '../rule.ts';
import { isQemu } from '../support/hypervisor.ts';
import { getsVirtio, modelName } from '../support/nic.ts';

export default rule({
  id: 'interface-model-mismatch',
  severity: 'error',
  stage: 'define',
  summary: 'A model of card that the type of the interface does not go with.',
  on: domainInterface,
  check(nic, report, context) {
    const { type, model } = nic;
    if (type !== 'vhostuser' && (type !== 'vdpa' || !isQemu(context))) return;
    const isPlain = type === 'vdpa' && model?.type !== undefined;
    if (isPlain ? model.type?.toLowerCase() === 'virtio' : getsVirtio(nic)) return;
    const message = `type '${type}' needs ${isPlain ? "the model 'virtio'" : 'a virtio card'}, and ${modelName(nic)}`;
    const fix = { title: "Set the model to 'virtio'", changes: [set(nic, { model: { ...model, type: 'virtio' } })] };
    if (model?.type === undefined) report(nic, undefined, `${message}; add <model type='virtio'/>`, { fix });
    else report(model, 'type', message, { fix });
  },
});
