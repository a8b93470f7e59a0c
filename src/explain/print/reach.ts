import type { ReachRow } from '../explanation.ts';
import { all, capital } from '../words/lists.ts';
import type { Block } from './page.ts';

/** A row about who reaches whom. */
export function reachItem({ from, to, mutual, families, answer, conditions, why }: ReachRow): Block {
  const kinds = families.length === 1 && families[0] === 'ipv6' ? ' (IPv6)' : '';
  const about =
    to === 'each other'
      ? `${capital(from)} reach each other`
      : mutual
        ? `${capital(from)} and ${to} reach each other`
        : `${capital(from)} ${/^guests on '| and /.test(from) ? 'reach' : 'reaches'} ${to}`;
  const reason = `${capital(why)}.`;
  if (answer === 'depends') {
    const condition = `provided that ${all(conditions.map(({ text }) => text))}`;
    return { kind: 'answer', answer: 'if', about: `${about}${kinds}`, condition, why: reason };
  }
  const never = answer === 'impossible' ? 'They never run at the same time: ' : '';
  return { kind: 'answer', answer: answer === 'yes' ? 'yes' : 'no', about: `${about}${kinds}`, why: `${never}${reason}` };
}
