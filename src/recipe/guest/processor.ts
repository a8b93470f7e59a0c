import type { DomainCpu } from '../../domain/cpu.ts';
import type { Domain } from '../../domain/domain.ts';
import { checkCount } from '../checks/number.ts';
import { checkWord } from '../checks/word.ts';
import { RecipeError } from '../recipe-error.ts';

/** A model of CPU by name, such as `Skylake-Server`; `virsh cpu-models x86_64` lists them. For guests that move between hosts. */
export interface CpuModelOption {
  readonly model: string;
}

/** A guest that runs on the host's own CPUs. */
export interface KvmOptions {
  /** The hypervisor: `kvm`, which is assumed, has the host's CPUs run the guest. */
  type?: 'kvm';
  /**
   * The CPU that the guest sees. `host-passthrough`, which is assumed, is the host's own, with all that it can do; the guest moves to
   * hosts with the same CPU only. `host-model` is a named model near to it; `maximum` all that the hypervisor has.
   */
  cpu?: 'host-passthrough' | 'host-model' | 'maximum' | CpuModelOption;
}

/** A guest whose CPUs are emulated. */
export interface EmulatedOptions {
  /** The hypervisor: `qemu` emulates the CPUs, many times slower. For hosts without KVM, such as guests without nesting. */
  type: 'qemu';
  /** The CPU that the guest sees: `maximum`, which is assumed, is all that the hypervisor can emulate. */
  cpu?: 'maximum' | CpuModelOption;
}

/** How virtual CPUs are put together, for programs that are licensed by sockets. What is left out is 1. */
export interface CpuTopologyOption {
  readonly sockets?: number;
  readonly cores?: number;
  readonly threads?: number;
}

/** More need an IOMMU with extended interrupts, and a QEMU that knows so many. */
const mostCpus = 255;

/** The CPUs of a guest. */
export function processorOf(
  { type = 'kvm', cpu }: KvmOptions | EmulatedOptions,
  vcpus: number | CpuTopologyOption,
): Required<Pick<Domain, 'type' | 'vcpu' | 'cpu'>> {
  checkWord('type', type, ['kvm', 'qemu']);
  return { type, ...countOf(vcpus, cpuOf(type, cpu)) };
}

function cpuOf(type: 'kvm' | 'qemu', cpu: KvmOptions['cpu'] = type === 'kvm' ? 'host-passthrough' : 'maximum'): DomainCpu {
  if (typeof cpu === 'object') {
    if (!/^[a-zA-Z0-9\-_.]+$/.test(cpu.model)) throw new RecipeError('cpu.model', `'${cpu.model}' is no model of CPU`);
    return { mode: 'custom', match: 'exact', model: { fallback: 'forbid', value: cpu.model } };
  }
  checkWord('cpu', cpu, ['host-passthrough', 'host-model', 'maximum']);
  if (type === 'qemu' && cpu !== 'maximum') throw new RecipeError('cpu', `'${cpu}' goes with type 'kvm' only`);
  return { mode: cpu };
}

function countOf(asked: number | CpuTopologyOption, cpu: DomainCpu): Required<Pick<Domain, 'vcpu' | 'cpu'>> {
  if (typeof asked === 'number') return { vcpu: { value: checkCpus('vcpus', asked) }, cpu };
  const { sockets = 1, cores = 1, threads = 1 } = asked;
  for (const [name, value] of Object.entries({ sockets, cores, threads })) checkCpus(`vcpus.${name}`, value);
  const value = checkCpus('vcpus', sockets * cores * threads);
  return { vcpu: { value }, cpu: { ...cpu, topology: { sockets, cores, threads } } };
}

function checkCpus(option: string, count: number): number {
  return checkCount(option, count, 1, mostCpus, 'number of CPUs');
}
