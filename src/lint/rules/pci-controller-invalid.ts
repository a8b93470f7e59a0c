import type { PciController } from '../../domain/controller-pci.ts';
import { type Domain, domain } from '../../domain/domain.ts';
import { ifReadable } from '../../model/unreadable.ts';
import { type Report, rule } from '../rule.ts';
import { indexedControllers } from '../support/controller-indexes.ts';
import { isQemuType } from '../support/hypervisor.ts';
import { type Chipset, chipsetOf } from '../support/machine.ts';
import type { PciModel } from '../support/pci-buses.ts';

export default rule({
  id: 'pci-controller-invalid',
  severity: 'error',
  stage: 'define',
  summary: 'A PCI controller that the machine does not have, or a setting that it does not have.',
  on: domain,
  check(guest, report) {
    const chipset = isQemuType(guest.type) ? chipsetOf(guest) : undefined;
    if (chipset === undefined) return;
    for (const { controller, index } of indexedControllers(guest.devices?.controllers ?? [])) {
      if (controller.type !== 'pci') continue;
      ifReadable(() => checkPlace(controller, index, chipset, report));
      ifReadable(() => checkSettings(controller, guest, report));
    }
  },
});

const roots: Readonly<Record<Chipset, PciModel>> = { i440fx: 'pci-root', q35: 'pcie-root' };

function isRoot({ model }: PciController): boolean {
  return model === 'pci-root' || model === 'pcie-root';
}

function checkPlace(controller: PciController, index: number, chipset: Chipset, report: Report): void {
  const { model, address } = controller;
  if (model === undefined) {
    report(controller, 'model', 'libvirt knows no default for the model of a PCI controller; name it');
    return;
  }
  if (isRoot(controller)) {
    if (index > 0) report(controller, 'index', `${model} is the root of all buses and has index 0`);
    if (address !== undefined) report(address, undefined, `${model} is the root of all buses and has no address`);
  }
  if (index === 0 && model !== roots[chipset])
    report(
      controller,
      'model',
      `the controller with index 0 is the ${roots[chipset]} of the machine, and this one is a ${model}; give it an index above 0`,
    );
  if (model === 'pci-expander-bus' && chipset !== 'i440fx')
    report(controller, 'model', `${model} is for machines like 'pc'; there is pcie-expander-bus`);
  if (model === 'pcie-expander-bus' && chipset !== 'q35')
    report(controller, 'model', `${model} is for machines like 'q35'; there is pci-expander-bus`);
}

const ports: readonly string[] = ['pcie-root-port', 'pcie-switch-downstream-port'];
const expanders: readonly string[] = ['pci-expander-bus', 'pcie-expander-bus'];

/** Which models have which setting. */
const owners = {
  chassisNr: ['pci-bridge'],
  chassis: ports,
  port: ports,
  busNr: expanders,
  index: [],
  hotplug: [...ports, 'pci-root'],
  node: expanders,
} as const satisfies Partial<Record<keyof NonNullable<PciController['target']>, readonly string[]>>;

/** The devices that each model can be. */
const devices: Readonly<Record<string, readonly string[]>> = {
  'pci-bridge': ['pci-bridge'],
  'dmi-to-pci-bridge': ['i82801b11-bridge'],
  'pcie-to-pci-bridge': ['pcie-pci-bridge'],
  'pcie-root-port': ['pcie-root-port', 'ioh3420'],
  'pcie-switch-upstream-port': ['x3130-upstream'],
  'pcie-switch-downstream-port': ['xio3130-downstream'],
  'pci-expander-bus': ['pxb'],
  'pcie-expander-bus': ['pxb-pcie'],
};

function checkSettings(controller: PciController, { cpu }: Domain, report: Report): void {
  const { model, target, deviceModel, pcihole64 } = controller;
  if (model === undefined) return;
  for (const property of Object.keys(owners) as (keyof typeof owners)[]) {
    if (target?.[property] === undefined || (owners[property] as readonly string[]).includes(model)) continue;
    const whose = owners[property].length === 0 ? 'pseries guests' : owners[property].join(' and ');
    report(target, property, `${property} is for ${whose}, and this controller is a ${model}`);
  }
  const node = expanders.includes(model) ? target?.node : undefined;
  const count = cpu?.numa?.cells?.length ?? 0;
  if (node !== undefined && node >= count) report(target!, 'node', `there is no NUMA node ${node}: <cpu> has ${count} <cell>`);
  if (deviceModel?.name !== undefined && !devices[model]?.includes(deviceModel.name)) {
    const fitting = devices[model]?.join(' or ') ?? 'none';
    report(deviceModel, 'name', `a ${model} cannot be the device '${deviceModel.name}'; the device for it is ${fitting}`);
  }
  if (pcihole64 !== undefined && !isRoot(controller))
    report(pcihole64, undefined, `<pcihole64> is for the root of all buses, and this controller is a ${model}; libvirt drops it`, {
      severity: 'warning',
      stage: 'schema',
    });
}
