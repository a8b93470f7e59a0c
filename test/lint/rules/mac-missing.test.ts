import { checkRule } from '../../support/check-rule.ts';
import { guest } from '../../support/guest.ts';

const says = 'no MAC address is given, so each define chooses another one, and the guest may see a new card; give it one of its own';

checkRule('mac-missing', {
  reports: [
    {
      xml: guest(
        "<interface type='user'><mac address='52:54:00:00:00:01'/></interface><«interface» type='user'><model type='virtio'/></interface>",
      ),
      says,
      fixed: guest(
        "<interface type='user'><mac address='52:54:00:00:00:01'/></interface><interface type='user'><mac address='52:54:00:cb:e9:92'/><model type='virtio'/></interface>",
      ),
    },
  ],
  accepts: {
    'a guest without a UUID, which is another one each time': guest("<interface type='user'/>").replace(/<uuid>.*<\/uuid>/, ''),
    'a running guest': guest("<interface type='user'/>", "type='kvm' id='1'"),
    'an interface that stands alone': "<interface type='user'/>",
    'an address that is missing, of which reading speaks': guest("<interface type='user'><mac/></interface>"),
  },
});
