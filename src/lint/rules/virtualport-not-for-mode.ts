import { network } from '../../network/network.ts';
import { rule } from '../rule.ts';
import { modeOf, namesDevice, ownsBridge } from '../support/mode.ts';
import { switchOf, virtualportsOf } from '../support/virtualports.ts';

export default rule({
  id: 'virtualport-not-for-mode',
  severity: 'error',
  stage: 'start',
  summary: 'A <virtualport> for another kind of switch than the forward mode reaches.',
  on: network,
  check(value, report) {
    const mode = modeOf(value);
    // Of libvirt's own bridges another rule speaks, and of networks that lead nowhere.
    if (ownsBridge(mode) || !namesDevice(value)) return;
    const [fitting, why] =
      mode === 'bridge' && value.bridge?.name !== undefined
        ? [['openvswitch'], 'guests are plugged into a bridge']
        : mode === 'hostdev'
          ? [['802.1Qbh'], 'guests get PCI devices']
          : [['802.1Qbg', '802.1Qbh'], 'guests are attached to a device by macvtap'];
    for (const port of virtualportsOf(value)) {
      const type = switchOf(port);
      if (type === undefined || fitting.includes(type)) continue;
      report(
        port,
        'type',
        `${why}, which goes with type ${fitting.map((one) => `'${one}'`).join(' or ')}, not with '${type}', so no guest with this starts`,
      );
    }
  },
});
