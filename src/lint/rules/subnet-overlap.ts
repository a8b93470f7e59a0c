import { findOverlaps } from '../../address/overlaps.ts';
import { formatSubnet } from '../../address/subnet.ts';
import { hostRule } from '../rule.ts';
import { claimsOf } from '../support/claims.ts';
import { freeSubnetFinder } from '../support/free-subnets.ts';
import { keyOf } from '../support/host-subnets.ts';

export default hostRule({
  id: 'subnet-overlap',
  severity: 'error',
  stage: 'silent',
  summary: 'Networks whose subnets overlap.',
  checkHost(host, report) {
    const claims = claimsOf(host);
    const findFree = freeSubnetFinder(claims.map(({ subnet }) => subnet));
    for (const { item, other } of findOverlaps(claims, ({ subnet }) => subnet)) {
      const [later, earlier] = item.index > other.index ? [item, other] : [other, item];
      const [one, another] = [formatSubnet(later.subnet), formatSubnet(earlier.subnet)];
      const owner = `the network '${earlier.document.value.name}'`;
      const isSame = keyOf(later.subnet) === keyOf(earlier.subnet);
      const isNoticed = isSame && later.address.family === 'ipv4';
      const message = isNoticed
        ? `${one} is the subnet of ${owner} too, and while one of them runs libvirt does not start the other`
        : `${one} ${isSame ? 'is the subnet' : `overlaps ${another}`} of ${owner}${isSame ? ' too' : ''}; libvirt does not notice, and some packets go astray`;
      const free = findFree(later.subnet);
      report(later.document, later.ip, 'address', free === undefined ? message : `${message}; ${free} is free among these networks`, {
        stage: isNoticed ? 'start' : 'silent',
        related: [{ message: 'the other one', object: earlier.ip, property: 'address', file: earlier.document }],
      });
    }
  },
});
