import { type DeviceAddress, deviceAddress } from '../../shared/device-address.ts';
import { type Report, rule, set } from '../rule.ts';
import { isQemu } from '../support/hypervisor.ts';

export default rule({
  id: 'device-address-invalid',
  severity: 'error',
  stage: 'define',
  summary: 'An address inside the guest that libvirt cannot use.',
  on: deviceAddress,
  check(address, report, context) {
    if (address.type === 'ccw') checkCcw(address, report);
    if (!isQemu(context)) return;
    if (address.type === 'pci' && address.domain) {
      report(address, 'domain', `domain is 0x${address.domain.toString(16)}, and a guest has PCI domain 0 alone`, {
        fix: { title: 'Set it to 0', changes: [set(address, { domain: 0 })] },
      });
    }
    if (address.type === 'spapr-vio' && address.reg !== undefined && address.reg > 0xffffffff)
      report(address, 'reg', `reg is 0x${address.reg.toString(16)}; the highest is 0xffffffff`);
  },
});

function checkCcw(address: Extract<DeviceAddress, { type: 'ccw' }>, report: Report): void {
  const given = (['cssid', 'ssid', 'devno'] as const).filter((property) => address[property] !== undefined);
  if (given.length === 1 || given.length === 2)
    report(address, undefined, `a CCW address has cssid, ssid and devno, or none of them, and here is ${given.join(' and ')}`);
}
