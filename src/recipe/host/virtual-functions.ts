import { checkDevice } from '../checks/device.ts';
import { checkCount } from '../checks/number.ts';
import type { HostStep } from './step.ts';

/** Virtual functions of a network card. */
export interface VirtualFunctionOptions {
  /** The physical function, such as `enp3s0f0`. */
  device: string;
  /** How many there are to be, as many as the card can at most. */
  count: number;
}

/**
 * What makes the SR-IOV virtual functions of a network card, until the next boot. The host needs its IOMMU switched on, by the
 * firmware and with `intel_iommu=on` on the kernel's command line where that is not the default.
 * @throws RecipeError for an option that cannot be used.
 */
export function virtualFunctionSteps({ device, count }: VirtualFunctionOptions): HostStep[] {
  const path = `/sys/class/net/${checkDevice('device', device)}/device/sriov_numvfs`;
  checkCount('count', count, 1, 65535, 'number of virtual functions');
  return [
    {
      why: `Make ${count} virtual functions of ${device}`,
      file: { path, text: `${count}\n`, replaces: true },
      undo: [['sh', '-c', 'echo 0 > "$1"', 'sh', path]],
      check: { command: ['cat', path], expect: String(count) },
    },
  ];
}
