import type { Bandwidth, BandwidthLimit } from '../shared/bandwidth.ts';
import { checkCount } from './checks/number.ts';
import { RecipeError } from './recipe-error.ts';

/** A limit: the average rate in KiB/s alone, or with what may go beyond it for a moment. */
export type RateOption = number | { readonly average: number; readonly peak?: number; readonly burst?: number };

/** Limits on traffic, as the guest sees it. Rates are in KiB/s, a burst is in KiB. */
export interface BandwidthOption {
  /** Traffic towards the guest. */
  inbound?: RateOption;
  /** Traffic from the guest. */
  outbound?: RateOption;
}

/** The limits, or nothing to put in when none are asked for. */
export function bandwidthOf(option: string, asked: BandwidthOption | undefined): { bandwidth?: Bandwidth } {
  if (asked?.inbound === undefined && asked?.outbound === undefined) return {};
  const { inbound, outbound } = asked;
  return {
    bandwidth: {
      ...(inbound !== undefined && { inbound: limitOf(`${option}.inbound`, inbound) }),
      ...(outbound !== undefined && { outbound: limitOf(`${option}.outbound`, outbound) }),
    },
  };
}

function limitOf(option: string, rate: RateOption): BandwidthLimit {
  // What the kernel and Open vSwitch compute with are bytes or bits in 32 bits.
  const check = (name: string, value: number): number => checkCount(name, value, 1, 2 ** 32 - 1, 'rate');
  if (typeof rate === 'number') return { average: check(option, rate) };
  const { average, peak, burst } = rate;
  check(`${option}.average`, average);
  if (peak !== undefined && check(`${option}.peak`, peak) < average)
    throw new RecipeError(`${option}.peak`, `${peak} is below the average rate, ${average}`);
  if (burst !== undefined) check(`${option}.burst`, burst);
  return { average, ...(peak !== undefined && { peak }), ...(burst !== undefined && { burst }) };
}
