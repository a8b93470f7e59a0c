import type { Party, Reach } from './reachability.ts';

/**
 * Who reaches whom, in one line for people.
 *
 * ```ts
 * reachability([lab], guests).map(formatReach); // 'web to outside: yes (guests of 'lab' are seen under an address of the host)'
 * ```
 */
export function formatReach({ from, to, answer, conditions, why }: Reach): string {
  const result = answer === 'depends' ? `yes, if ${conditions.map(({ text }) => text).join(' and ')}` : answer;
  return `${nameOf(from)} to ${nameOf(to)}: ${result} (${why})`;
}

function nameOf(party: Party): string {
  return party.kind === 'guest' ? party.name : party.kind;
}
