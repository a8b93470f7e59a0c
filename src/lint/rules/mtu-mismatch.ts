import type { HostInterface } from '../host-view.ts';
import { hostRule } from '../rule.ts';
import { modeOf, ownsBridge } from '../support/mode.ts';
import { networksByName } from '../support/networks-by-name.ts';
import { isVirtio } from '../support/nic.ts';
import { eachNic, guestName } from '../support/nics.ts';

/** What Ethernet has where nobody says otherwise, in bytes. */
const usual = 1500;

export default hostRule({
  id: 'mtu-mismatch',
  severity: 'warning',
  stage: 'silent',
  summary: 'Another MTU than that of the bridge.',
  checkHost(host, report) {
    const networks = networksByName(host);
    const bridges = new Map<string, HostInterface>();
    /** What else on the same bridge has another MTU. */
    const contrary = (nic: HostInterface, size: number): string | undefined => {
      const { value } = nic;
      if (value.type === 'network') {
        const network = networks.get(value.source.network)?.value;
        if (network === undefined || !ownsBridge(modeOf(network))) return undefined;
        const { name, mtu = {} } = network;
        const whole = mtu.size ?? usual;
        return whole === size ? undefined : `the network '${name}' has an MTU of ${whole}`;
      }
      if (value.type !== 'bridge') return undefined;
      const first = bridges.get(value.source.bridge);
      if (first === undefined) bridges.set(value.source.bridge, nic);
      const other = first?.value.mtu?.size ?? size;
      return other === size ? undefined : `${guestName(first!)} has an MTU of ${other} on the same bridge`;
    };
    eachNic(host, (nic) => {
      const { mtu } = nic.value;
      // Of other cards libvirt sets the device on the host alone, and of macvtap nothing.
      if (mtu?.size === undefined || !isVirtio(nic.value)) return;
      const other = contrary(nic, mtu.size);
      if (other !== undefined)
        report(nic, mtu, 'size', `${other}, and this card one of ${mtu.size}, so large packets get lost; give both the same`);
    });
  },
});
