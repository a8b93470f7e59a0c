import type { HostInterface } from '../host-view.ts';
import { hostRule } from '../rule.ts';
import { eachNic, guestName, isSameGuest } from '../support/nics.ts';
import { pciAddressName } from '../support/pci.ts';

export default hostRule({
  id: 'passthrough-shared',
  severity: 'warning',
  stage: 'start',
  summary: 'A network card of the host that two guests want for themselves.',
  checkHost(host, report) {
    const firsts = new Map<string, { nic: HostInterface; source: object }>();
    eachNic(host, (nic) => {
      const device = passedThrough(nic);
      if (device === undefined) return;
      const { name, source } = device;
      const first = firsts.get(name);
      if (first === undefined) firsts.set(name, { nic, source });
      // Of one guest libvirt refuses it itself, and versions of one guest do not run together.
      else if (!isSameGuest(first.nic, nic)) {
        report(
          nic,
          source,
          undefined,
          `${name} belongs to ${guestName(first.nic)} alone while that runs, so only one of them can run at a time`,
          {
            related: [{ message: 'the other guest', object: first.source, file: first.nic }],
          },
        );
      }
    });
  },
});

/** The device of the host that a card has for itself. */
function passedThrough({ value }: HostInterface): { name: string; source: object } | undefined {
  if ((value.type === 'direct' && value.source.mode === 'passthrough') || value.type === 'vdpa')
    return { name: `the device '${value.source.dev}'`, source: value.source };
  if (value.type !== 'hostdev' || value.source.address?.type !== 'pci') return undefined;
  return { name: `the PCI device ${pciAddressName(value.source.address)}`, source: value.source };
}
