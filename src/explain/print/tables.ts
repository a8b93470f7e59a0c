import type { AddressPlan } from '../../host/address-plan.ts';
import type { Assumption } from '../../host/effective/assumptions.ts';
import type { AddressSpan } from '../../host/spans.ts';
import { all, numbered } from '../words/lists.ts';
import type { Block } from './page.ts';

/** An assumption as cells. */
export function assumptionRow({ path, value, why, source }: Assumption): string[] {
  const shown = value === true ? 'yes' : value === false ? 'no' : String(value);
  return [path, shown, why, source];
}

/** Who has which addresses of a subnet. */
export function addressRows(plan: AddressPlan, isWayOut: boolean): Block[] {
  const { family, subnet, netmask, gateway, pool, poolSize, reservations, free, freeSize, usable } = plan;
  const rows = [
    ['The host', `${gateway}${isWayOut ? ", which is also the guests' way out" : ''}`],
    [
      'Given by DHCP',
      pool.length === 0
        ? family === 'ipv4'
          ? 'none'
          : 'none; guests choose addresses themselves where the subnet is announced'
        : `${all(pool.map(spanText))}: ${numbered(poolSize, 'guest')}`,
    ],
    ...reservations.map(({ address, mac, id, name, inSubnet }) => [
      'Always the same',
      `${address} for ${[name, mac, id].filter((word) => word !== undefined).join(', ')}${inSubnet ? '' : ', which is outside of the subnet and never given'}`,
    ]),
    ['Left to set by hand', freeSize === 0n ? 'none' : `${all(free.map(spanText))}: ${numbered(freeSize, 'address', 'addresses')}`],
  ];
  return [
    {
      kind: 'title',
      text: `${subnet}${netmask === undefined ? '' : `, netmask ${netmask}`}: room for ${numbered(usable.count, 'address', 'addresses')}`,
    },
    { kind: 'table', head: ['Who', 'Addresses'], rows },
  ];
}

function spanText({ first, last }: AddressSpan): string {
  return first === last ? first : `${first} to ${last}`;
}
