import { domain } from '../../domain/domain.ts';
import { domainInterface } from '../../interface/interface.ts';
import { unknownContent } from '../../model/unknown.ts';
import { nearest } from '../../model/words.ts';
import { rule, set } from '../rule.ts';
import { isQemu } from '../support/hypervisor.ts';
import { type Machine, machineOf } from '../support/machine.ts';

export default rule({
  id: 'interface-model-missing',
  severity: 'warning',
  stage: 'silent',
  summary: 'No model of card, for which libvirt takes an old one.',
  on: domainInterface,
  check(nic, report, context) {
    const { type, model } = nic;
    if (type === 'hostdev' || type === 'vdpa' || type === 'vhostuser' || type === 'unknown' || !isQemu(context)) return;
    // Of a <model> without a type, or with a wrong name, reading speaks.
    if (model !== undefined && model.type !== 'unknown') return;
    if (unknownContent(nic)?.elements.some(({ name }) => nearest(name, ['model']) !== undefined)) return;
    const guest = context.root(domain);
    const card = defaultCard(guest === undefined ? undefined : machineOf(guest));
    if (card === undefined) return;
    const message = `no model is given, so the guest gets ${card}; virtio is faster, where the guest has a driver for it`;
    const fix = { title: "Set the model to 'virtio'", changes: [set(nic, { model: { ...model, type: 'virtio' } })] };
    if (model === undefined) report(nic, undefined, message, { fix });
    else report(model, 'type', message, { fix });
  },
});

/** The card that libvirt takes; `undefined` where that is virtio. */
function defaultCard({ arch = '', type = '' }: Partial<Machine> = {}): string | undefined {
  const isVirt = /^virt(?:-|$)/.test(type);
  if (arch.startsWith('s390') || arch.startsWith('loongarch')) return undefined;
  if (/^(?:arm|aarch64)/.test(arch)) return isVirt ? undefined : 'an emulated card of the board';
  if (arch.startsWith('riscv') && isVirt) return undefined;
  return 'an emulated rtl8139, a card of 100 Mbit/s';
}
