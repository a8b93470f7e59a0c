/** Something outside the documents that decides whether one reaches another. */
export type ConditionId =
  /** The switch sends frames back out of the port they came from (reflective relay). */
  | 'hairpin'
  /** The outside has a route to the guests' subnet by way of the host. */
  | 'return-route'
  /** Both are connected to the same network outside the host. */
  | 'same-lan'
  /** The network card passes frames between its own functions. */
  | 'card-switch'
  /** The host has an address on the bridge. */
  | 'bridge-address'
  /** A network card of the host is a port of the bridge. */
  | 'bridge-uplink'
  /** The guest tags its frames with the VLAN. */
  | 'guest-tags'
  /** Whoever runs the host has connected the device to the other side. */
  | 'by-hand'
  /** Only a port that is forwarded reaches the guest. */
  | 'forwarded-port'
  /** Nothing is known of what the guest is connected to. */
  | 'unknown';

/** A condition, said of the case at hand. */
export interface Condition {
  readonly id: ConditionId;
  /** What must be so, for people. */
  readonly text: string;
}

/** Whether one reaches another. `depends`: if all the conditions hold. `impossible`: the two never run at the same time. */
export type Answer = 'yes' | 'no' | 'depends' | 'impossible';

/** An answer with what it depends on. */
export interface Verdict {
  readonly answer: Answer;
  /** What must hold; empty unless the answer is `depends`. */
  readonly conditions: readonly Condition[];
  /** The reason, for people. */
  readonly why: string;
}

export function yes(why: string): Verdict {
  return { answer: 'yes', conditions: [], why };
}

export function no(why: string): Verdict {
  return { answer: 'no', conditions: [], why };
}

export function impossible(why: string): Verdict {
  return { answer: 'impossible', conditions: [], why };
}

/** Yes, if something holds. */
export function ifSo(id: ConditionId, text: string, why: string): Verdict {
  return { answer: 'depends', conditions: [{ id, text }], why };
}

/** What holds where one verdict after the other is needed: the first that says no decides. */
export function both(first: Verdict, second: Verdict): Verdict {
  if (stops(first)) return first;
  if (stops(second)) return second;
  const conditions = [...first.conditions];
  for (const condition of second.conditions) if (!conditions.some(({ text }) => text === condition.text)) conditions.push(condition);
  const why = first.why === second.why ? first.why : `${first.why}; ${second.why}`;
  return { answer: conditions.length === 0 ? 'yes' : 'depends', conditions, why };
}

function stops({ answer }: Verdict): boolean {
  return answer === 'no' || answer === 'impossible';
}

/** What is known to hold, or not to hold. */
export type Assumed = { readonly [Id in ConditionId]?: boolean };

/** A verdict once some conditions are known. */
export function resolved(verdict: Verdict, assumed: Assumed): Verdict {
  if (verdict.answer !== 'depends') return verdict;
  const broken = verdict.conditions.find(({ id }) => assumed[id] === false);
  if (broken !== undefined) return no(`it takes this, which is not so: ${broken.text}`);
  const conditions = verdict.conditions.filter(({ id }) => assumed[id] !== true);
  return { ...verdict, conditions, answer: conditions.length === 0 ? 'yes' : 'depends' };
}
