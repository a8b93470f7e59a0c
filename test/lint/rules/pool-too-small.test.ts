import { checkRule } from '../../support/check-rule.ts';

const guest = (name: string, ...networks: readonly string[]): string =>
  `<domain type='kvm'><name>${name}</name><memory>1</memory><os><type>hvm</type></os><devices>${networks
    .map((network) => `<interface type='network'><source network='${network}'/></interface>`)
    .join('')}</devices></domain>`;
const pool = (mode: string, devices: string, mark = ['', '']): string =>
  `<network><name>n</name><${mark[0]}forward${mark[1]} mode='${mode}'>${devices}</forward></network>`;
const marks = ['«', '»'];

checkRule('pool-too-small', {
  reports: [
    {
      xml: [pool('passthrough', "<interface dev='e'/>", marks), guest('a', 'n'), guest('b', 'n')],
      says: 'the network has one device to hand out, and guests among these files have 2 cards on it, so not all of them can run at a time',
    },
    {
      xml: [pool('hostdev', "<address type='pci' bus='3'/><address type='pci' bus='4'/>", marks), guest('a', 'n', 'n', 'n')],
      says: 'the network has 2 devices to hand out, and guests among these files have 3 cards on it, so not all of them can run at a time',
    },
  ],
  accepts: {
    'enough devices': [pool('passthrough', "<interface dev='e'/><interface dev='f'/>"), guest('a', 'n'), guest('b', 'n')],
    'devices that guests share': [pool('private', "<interface dev='e'/>"), guest('a', 'n'), guest('b', 'n')],
    'a device that lends as many as it has': [pool('hostdev', "<pf dev='e'/>"), guest('a', 'n'), guest('b', 'n')],
    'two versions of one guest': [pool('passthrough', "<interface dev='e'/>"), guest('a', 'n'), guest('a', 'n')],
    'guests of another network': [pool('passthrough', "<interface dev='e'/>"), guest('a', 'm'), guest('b', 'm')],
  },
});
