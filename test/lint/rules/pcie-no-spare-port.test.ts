import { checkRule } from '../../support/check-rule.ts';
import { guest } from '../../support/guest.ts';

const root = "<controller type='pci' index='0' model='pcie-root'/>";
const port = (index: number): string =>
  `<controller type='pci' index='${index}' model='pcie-root-port'><address type='pci' bus='0' slot='${index}'/></controller>`;
const nic = "<interface type='user'><address type='pci' bus='1' slot='0'/></interface>";

checkRule('pcie-no-spare-port', {
  reports: [
    {
      xml: guest(root + port(1) + nic).replace('<devices>', '<«devices»>'),
      says: 'every pcie-root-port is taken, so no device can be plugged in while the guest runs; add a <controller> for each that may come',
      fixed: guest(`${root}${port(1)}<controller type='pci' model='pcie-root-port'/>${nic}`),
    },
  ],
  accepts: {
    'a port to spare': guest(root + port(1) + port(2) + nic),
    'a port whose number libvirt is to choose': guest(`${root}${port(1)}<controller type='pci' model='pcie-root-port'/>${nic}`),
    'no ports, of which libvirt adds enough and one more': guest(nic),
    'a machine of another kind': guest(port(1) + nic, undefined, "<type arch='x86_64' machine='pc-i440fx-7.2'>hvm</type>"),
  },
});
