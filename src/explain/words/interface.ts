import type { Connection } from '../../host/effective/connection.ts';
import type { EffectiveInterface } from '../../host/effective/interface.ts';
import { bandwidthWords, vlanWords } from './limits.ts';
import { all, capital } from './lists.ts';
import { macvtapModes } from './mode.ts';

/** What an interface of a guest is, in a paragraph for somebody who does not know libvirt. */
export function interfaceWords(view: EffectiveInterface, isOwnNetwork: boolean): string {
  return [...where(view, isOwnNetwork), card(view), ...settings(view)].join(' ');
}

function where({ connection, interface: nic }: EffectiveInterface, isOwnNetwork: boolean): string[] {
  switch (connection.kind) {
    case 'bridge':
      return onBridge(connection, isOwnNetwork);
    case 'macvtap': {
      const by = connection.network === undefined ? '' : ` by the network '${connection.network}'`;
      const device =
        connection.pf === undefined ? all(connection.devices) || 'a card that is not named' : `a virtual function of ${connection.pf}`;
      return [
        `It shares ${device} of the host${by} (macvtap): the guest is in the network behind it, beside the host.`,
        macvtapModes[connection.mode] ?? `Mode ${connection.mode} is not known here.`,
        ...(connection.mode === 'passthrough' ? [] : ['Host and guest do not reach each other over that card, as a rule.']),
      ];
    }
    case 'hostdev':
      return [
        `It is a network card of the host${connection.network === undefined ? '' : ` from the network '${connection.network}'`}, which the guest has for itself as long as it runs. The guest is in the network that the card is plugged into.`,
      ];
    case 'user':
      return [
        `User-mode networking: ${connection.backend === 'passt' ? 'the program passt' : 'QEMU itself'} makes connections in the name of the guest, as a program of the host does. It takes no set-up and no privileges.`,
        'The guest reaches out; nobody reaches the guest, except by ports that are forwarded. It is slower than all others.',
      ];
    case 'ethernet':
      return [
        nic.type === 'ethernet' && nic.target?.managed === false
          ? 'It is a tap device that the host has already; whoever runs the host connects it to something.'
          : 'libvirt makes a tap device for it on the host and leaves it to others to connect it to something.',
      ];
    case 'vhostuser':
      return ['It is connected to a program on the host by a socket, such as a switch that runs outside the kernel (vhost-user).'];
    case 'vdpa':
      return ['It is a network card of the host that moves the data itself while libvirt keeps control (vDPA).'];
    case 'server':
    case 'client':
    case 'mcast':
    case 'udp':
      return [`It is connected to other guests by a socket (${connection.kind}, port ${connection.port}), and to nothing else.`];
    case 'none':
      return ['It is connected to nothing: the guest sees a card without a network.'];
    case 'unknown':
      return [`What it is connected to is not known here: ${connection.why}.`];
  }
}

function onBridge({ bridge, network, switch: kind }: Extract<Connection, { kind: 'bridge' }>, isOwnNetwork: boolean): string[] {
  const name = bridge === undefined ? 'the bridge that libvirt makes for it' : bridge;
  if (isOwnNetwork)
    return [
      `It is plugged into the network '${network}', by ${bridge === undefined ? name : `the bridge ${name}, which libvirt makes for it`}.`,
    ];
  const what =
    kind === 'openvswitch'
      ? 'an Open vSwitch bridge'
      : kind === 'midonet'
        ? 'a bridge of MidoNet'
        : 'a bridge, which is a switch inside the host,';
  const by = network === undefined ? '' : ` by the network '${network}'`;
  return [
    `It is plugged into ${name}${by}, ${what} that the host has to have before the guest starts.`,
    'The guest is in whatever network it leads to, as if it were a machine beside the host.',
  ];
}

function card({ model, mac, mtu, connection, link }: EffectiveInterface): string {
  const kind = model === undefined ? 'a network card' : `a network card of the model ${model}`;
  const size = mtu === undefined || mtu === 1500 ? '' : `, and packets of up to ${mtu} bytes`;
  const cable = link === 'down' ? ' Its cable is pulled.' : '';
  return `The guest sees ${connection.kind === 'hostdev' ? 'that card' : kind} with the hardware address ${mac}${size}.${cable}`;
}

function settings({ vlan, bandwidth, isolated, portgroup, interface: nic }: EffectiveInterface): string[] {
  return [
    ...(portgroup === undefined ? [] : [`Settings of the portgroup '${portgroup}' hold for it.`]),
    ...(vlan === undefined ? [] : [`It is in ${vlanWords(vlan)}.`]),
    ...(bandwidth === undefined ? [] : bandwidthWords(bandwidth).map((words) => `${capital(words)}.`)),
    ...(isolated ? ['Its port is kept apart from other ports that are isolated too.'] : []),
    ...(nic.filterref === undefined ? [] : [`libvirt filters what passes by the filter '${nic.filterref.filter}'.`]),
  ];
}
