import { parseMac } from '../../address/mac.ts';
import { domain } from '../../domain/domain.ts';
import type { DomainInterface } from '../../interface/interface.ts';
import { ifReadable } from '../../model/unreadable.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'teaming-partner-missing',
  severity: 'error',
  stage: 'silent',
  summary: 'A card that comes and goes without the one that stays.',
  on: domain,
  check(guest, report) {
    const nics = guest.devices?.interfaces ?? [];
    const persistent = new Map<string, DomainInterface>();
    for (const nic of nics) {
      ifReadable(() => {
        const name = nic.alias?.name;
        if (name !== undefined && nic.teaming?.type === 'persistent') persistent.set(name, nic);
      });
    }
    for (const nic of nics) {
      ifReadable(() => {
        const { teaming } = nic;
        const name = teaming?.persistent;
        if (teaming?.type !== 'transient' || name === undefined) return;
        const partner = persistent.get(name);
        if (partner === undefined) {
          report(
            teaming,
            'persistent',
            `no card of this guest with <teaming type='persistent'/> has the alias '${name}', so these are not joined`,
          );
          return;
        }
        if (sameMac(nic, partner)) return;
        report(
          nic.mac ?? teaming,
          nic.mac === undefined ? undefined : ('address' as never),
          `a card that comes and goes needs the MAC address of '${name}', the one that stays; give both the same`,
          {
            related: [{ message: 'the card that stays', object: partner.mac ?? partner }],
          },
        );
      });
    }
  },
});

function sameMac(one: DomainInterface, other: DomainInterface): boolean {
  const address = one.mac?.address;
  return address !== undefined && other.mac?.address !== undefined && parseMac(address) === parseMac(other.mac.address);
}
