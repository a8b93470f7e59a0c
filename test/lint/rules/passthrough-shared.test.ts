import { checkRule } from '../../support/check-rule.ts';

const guest = (name: string, nic: string): string =>
  `<domain type='kvm'><name>${name}</name><memory>1</memory><os><type>hvm</type></os><devices>${nic}</devices></domain>`;

const direct = (dev: string, mode: string): string => `<interface type='direct'><${dev}source dev='eth7' mode='${mode}'/></interface>`;
const hostdev = (mark: [string, string]): string =>
  `<interface type='hostdev' managed='yes'><${mark[0]}source${mark[1]}><address type='pci' bus='0x03' slot='0x10' function='0x1'/></source></interface>`;
const vdpa = (mark: [string, string]): string => `<interface type='vdpa'><${mark[0]}source${mark[1]} dev='/dev/vhost-vdpa-0'/></interface>`;

checkRule('passthrough-shared', {
  reports: [
    {
      xml: [
        guest('a', direct('', 'passthrough')),
        guest('b', "<interface type='direct'><«source» dev='eth7' mode='passthrough'/></interface>"),
      ],
      says: "the device 'eth7' belongs to the guest 'a' alone while that runs, so only one of them can run at a time",
    },
    {
      xml: [guest('a', hostdev(['', ''])), guest('b', hostdev(['«', '»']))],
      says: "the PCI device 0000:03:10.1 belongs to the guest 'a' alone while that runs, so only one of them can run at a time",
    },
    {
      xml: [guest('a', vdpa(['', ''])), guest('b', vdpa(['«', '»']))],
      says: "the device '/dev/vhost-vdpa-0' belongs to the guest 'a' alone while that runs, so only one of them can run at a time",
    },
  ],
  accepts: {
    'macvtap that is shared': [guest('a', direct('', 'bridge')), guest('b', direct('', 'bridge'))],
    'two versions of one guest': [guest('a', hostdev(['', ''])), guest('a', hostdev(['', '']))],
  },
});
