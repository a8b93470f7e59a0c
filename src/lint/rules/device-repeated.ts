import { domain } from '../../domain/domain.ts';
import { compareVersions } from '../../model/version.ts';
import { rule } from '../rule.ts';
import { repeatsIn } from '../support/repeats.ts';

/** Devices of which older releases knew one. */
const once = { watchdogs: '9.1.0', iommus: '11.10.0' } as const;

export default rule({
  id: 'device-repeated',
  severity: 'error',
  stage: 'define',
  summary: 'A second device where a guest can have one.',
  on: domain,
  check({ devices = {} }, report, { libvirtVersion = '9.0.0' }) {
    for (const kind of ['watchdogs', 'iommus'] as const) {
      const [first, second] = devices[kind] ?? [];
      if (second === undefined || compareVersions(libvirtVersion, once[kind]) >= 0) continue;
      report(
        second,
        undefined,
        `the guest has ${kind === 'watchdogs' ? 'a watchdog' : 'an IOMMU'} already; several are for libvirt ${once[kind]} and later`,
        {
          related: [{ message: 'the first one', object: first! }],
        },
      );
    }
    for (const { item, first } of repeatsIn(devices.panics ?? [], ({ model }) => model ?? 'default')) {
      report(
        item,
        undefined,
        `the guest has a panic device of ${item.model === undefined ? 'no model' : `model '${item.model}'`} already`,
        {
          related: [{ message: 'the first one', object: first }],
        },
      );
    }
  },
});
