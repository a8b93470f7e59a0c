import { checkRule } from '../../support/check-rule.ts';

checkRule('teaming-pair', {
  reports: [
    {
      xml: "<interface type='user'><model type='virtio'/><«teaming» persistent='ua-a'/></interface>",
      says: "<teaming> needs type: 'persistent' for the card that stays, 'transient' for the one that comes and goes",
    },
    {
      xml: "<interface type='hostdev'><source><address type='pci' bus='3'/></source><«teaming» type='transient'/></interface>",
      says: 'a transient card needs persistent, the alias of the card that stays',
    },
    {
      xml: "<interface type='user'><model type='virtio'/><teaming type='persistent' persistent='«ua-a»'/></interface>",
      says: 'a persistent card names no other; remove persistent',
      fixed: "<interface type='user'><model type='virtio'/><teaming type='persistent'/></interface>",
    },
    {
      xml: "<interface type='user'><model type='e1000'/><teaming type='«persistent»'/></interface>",
      says: "the card that stays has to be a virtio card, and the model is 'e1000'",
    },
    {
      xml: "<interface type='user'><teaming type='«persistent»'/></interface>",
      says: 'the card that stays has to be a virtio card, and no model is given',
    },
    {
      xml: "<interface type='bridge'><source bridge='b'/><teaming type='«transient»' persistent='ua-a'/></interface>",
      says: "the card that comes and goes is one of the host: of type 'hostdev', or of a network with forward mode 'hostdev'",
    },
  ],
  accepts: {
    'the card that stays': "<interface type='user'><model type='virtio'/><teaming type='persistent'/></interface>",
    'the card that comes and goes':
      "<interface type='hostdev'><source><address type='pci' bus='3'/></source><teaming type='transient' persistent='ua-a'/></interface>",
    'one of a network': "<interface type='network'><source network='n'/><teaming type='transient' persistent='ua-a'/></interface>",
    'an element that says nothing': "<interface type='user'><teaming/></interface>",
  },
});
