import { checkRule } from '../../support/check-rule.ts';

checkRule('interface-model-mismatch', {
  reports: [
    {
      xml: "<«interface» type='vhostuser'><source type='unix' path='/s' mode='client'/></interface>",
      says: "type 'vhostuser' needs a virtio card, and no model is given; add <model type='virtio'/>",
      fixed: "<interface type='vhostuser'><source type='unix' path='/s' mode='client'/><model type='virtio'/></interface>",
    },
    {
      xml: "<interface type='vhostuser'><source type='unix' path='/s' mode='client'/><model type='«e1000»'/></interface>",
      says: "type 'vhostuser' needs a virtio card, and the model is 'e1000'",
      fixed: "<interface type='vhostuser'><source type='unix' path='/s' mode='client'/><model type='virtio'/></interface>",
    },
    {
      xml: "<interface type='vdpa'><source dev='/dev/vhost-vdpa-0'/><model type='«virtio-transitional»'/></interface>",
      says: "type 'vdpa' needs the model 'virtio', and the model is 'virtio-transitional'",
      fixed: "<interface type='vdpa'><source dev='/dev/vhost-vdpa-0'/><model type='virtio'/></interface>",
    },
  ],
  accepts: {
    'a virtio card':
      "<interface type='vhostuser'><source type='unix' path='/s' mode='client'/><model type='virtio-non-transitional'/></interface>",
    'the card that vdpa gets by itself': "<interface type='vdpa'><source dev='/dev/vhost-vdpa-0'/></interface>",
    'any card of another type': "<interface type='user'><model type='e1000'/></interface>",
  },
});
