import type { DomainInterface } from '../../interface/interface.ts';
import type { Network } from '../../network/network.ts';
import type { Portgroup } from '../../network/portgroup.ts';
import type { Bandwidth } from '../../shared/bandwidth.ts';
import { modeOf, runsBridge } from '../mode.ts';
import { isAtLeast } from '../options.ts';
import { present } from '../present.ts';
import { type Effective, Ledger } from './assumptions.ts';
import { type Connection, connectionOf } from './connection.ts';
import { defaultNicModel, type GuestKind, macPrefixOf } from './nic-model.ts';
import { type EffectiveVlan, effectiveVlan } from './vlan.ts';

/** What an interface depends on besides itself. */
export interface InterfaceContext extends GuestKind {
  /** The networks of the host. */
  readonly networks?: readonly Network[];
  /** The libvirt release; `9.0.0` when absent. */
  readonly libvirtVersion?: string;
}

/** A guest's interface with everything that libvirt assumes and that it inherits from its network. */
export interface EffectiveInterface {
  /** The element it follows from. */
  readonly interface: DomainInterface;
  readonly type: string;
  /** Hardware address; its random bytes are `xx` as long as libvirt has not chosen them. */
  readonly mac: string;
  /** Where it is connected. */
  readonly connection: Connection;
  /** The portgroup of its network that holds for it. */
  readonly portgroup?: string;
  /** Kind of card that the guest sees; absent for cards of the host and where it cannot be known. */
  readonly model?: string;
  readonly vlan?: EffectiveVlan;
  readonly bandwidth?: Bandwidth;
  /** Whether its port is kept apart from other isolated ports of the bridge. */
  readonly isolated: boolean;
  readonly trustGuestRxFilters: boolean;
  /** Whether the cable is plugged in. */
  readonly link: string;
  /**
   * Largest packet that the device on the host takes, in bytes; absent where it is not known. The guest's card is told of it only
   * where the interface itself has an `<mtu>`; from a network's the guest learns by DHCP.
   */
  readonly mtu?: number;
  /** Name of the device on the host; absent where there is none. */
  readonly target?: string;
}

/**
 * What libvirt takes a guest's interface to be: the document, with everything it leaves open and what its network says filled in.
 * A guest of QEMU, unless the context says otherwise.
 */
export function effectiveInterface(nic: DomainInterface, context: InterfaceContext = {}): Effective<EffectiveInterface> {
  const ledger = new Ledger();
  const networks = context.networks ?? [];
  const network = nic.type === 'network' ? networks.find(({ name }) => name === nic.source.network) : undefined;
  const portgroup = nic.type === 'network' ? portgroupOf(nic.source.portgroup, network, ledger) : undefined;
  const type = nic.type ?? 'user';
  if (nic.type === undefined) ledger.note('/interface/@type', 'user', { why: 'no type is given', source: 'virDomainNetDefParseXML' });
  const mac = ledger.take(nic.mac?.address, '/interface/mac/@address', `${macPrefixOf(context.hypervisor)}:xx:xx:xx`, {
    why: 'no address is given, so every define makes up another one',
    source: 'virDomainNetGenerateMAC',
    random: true,
  });
  noteSource(nic, context, ledger);
  const connection = connectionOf(nic, networks, portgroup);
  const vlan = nic.vlan ?? portgroup?.vlan ?? network?.vlan;
  return {
    view: {
      interface: nic,
      type,
      mac,
      connection,
      ...present('portgroup', portgroup?.name),
      ...present('vlan', vlan && effectiveVlan(vlan, '/interface/vlan', ledger)),
      ...present('bandwidth', nic.bandwidth ?? portgroup?.bandwidth),
      isolated: ledger.take(nic.port?.isolated, '/interface/port/@isolated', network?.port?.isolated ?? false, inherited(network)),
      trustGuestRxFilters: ledger.take(
        nic.trustGuestRxFilters,
        '/interface/@trustGuestRxFilters',
        portgroup?.trustGuestRxFilters ?? network?.trustGuestRxFilters ?? false,
        inherited(network),
      ),
      ...present('model', modelOf(nic, connection, context, ledger)),
      ...present('target', targetOf(nic, connection, ledger)),
      link: ledger.take<string>(nic.link?.state, '/interface/link/@state', 'up', {
        why: 'the cable is plugged in unless it is pulled',
        source: 'virDomainNetDefParseXML',
      }),
      ...present('mtu', mtuOf(nic, connection, network, ledger)),
    },
    assumptions: ledger.assumptions,
  };
}

function portgroupOf(name: string | undefined, network: Network | undefined, ledger: Ledger): Portgroup | undefined {
  const { portgroups = [] } = network ?? {};
  if (name !== undefined) return portgroups.find((one) => one.name === name);
  const found = portgroups.find((one) => one.default);
  if (found !== undefined)
    ledger.note('/interface/source/@portgroup', found.name, {
      why: "it is the network's default portgroup",
      source: 'virPortGroupFindByName',
    });
  return found;
}

function inherited(network: Network | undefined): { why: string; source: string } {
  const why = network === undefined ? 'nothing is said' : 'the interface says nothing, so its network decides';
  return { why, source: network === undefined ? 'virDomainNetDefParseXML' : 'networkAllocatePort' };
}

/** What is assumed about where an interface is connected. */
function noteSource(nic: DomainInterface, { libvirtVersion = '9.0.0' }: InterfaceContext, ledger: Ledger): void {
  const source = 'virDomainNetDefParseXML';
  switch (nic.type) {
    case 'direct':
      ledger.take<string>(nic.source.mode, '/interface/source/@mode', 'vepa', { why: 'no mode is given', source });
      break;
    case 'hostdev':
      ledger.take(nic.managed, '/interface/@managed', false, { why: 'somebody else takes the card from the host', source });
      ledger.take<string>(nic.driver?.name, '/interface/driver/@name', 'vfio', {
        why: 'no driver is given',
        source: 'qemuHostdevPreparePCIDevices',
      });
      break;
    case 'user':
    case undefined:
      ledger.take<string>(nic.backend?.type, '/interface/backend/@type', 'default', {
        why: isAtLeast(libvirtVersion, '10.6.0') ? 'QEMU does it by itself where it can; otherwise it is passt' : 'QEMU does it by itself',
        source: 'virDomainNetBackendParseXML',
      });
      break;
    case 'vhostuser':
      if (isAtLeast(libvirtVersion, '11.1.0')) {
        ledger.take<string>(nic.source?.type, '/interface/source/@type', 'unix', { why: 'no kind of socket is given', source });
        ledger.take<string>(nic.source?.mode, '/interface/source/@mode', 'client', { why: 'no mode is given', source });
      }
      break;
    case 'ethernet':
      ledger.take(nic.target?.managed, '/interface/target/@managed', true, { why: 'libvirt sets the device up', source });
      break;
  }
}

function modelOf(nic: DomainInterface, connection: Connection, guest: GuestKind, ledger: Ledger): string | undefined {
  const given = nic.model?.type;
  if (given !== undefined && given !== 'unknown') return given;
  if (connection.kind === 'hostdev' || !['kvm', 'qemu', 'hvf'].includes(guest.hypervisor ?? 'kvm')) return undefined;
  const path = '/interface/model/@type';
  const model = nic.type === 'vdpa' ? 'virtio' : defaultNicModel(guest);
  if (model !== undefined) {
    const machine = [guest.arch, guest.machine].filter(Boolean).join(' ');
    const why = nic.type === 'vdpa' ? 'vDPA devices are virtio cards' : `no model is given, and this is what guests of ${machine} get`;
    ledger.note(path, model, { why, source: nic.type === 'vdpa' ? 'qemuDomainDeviceNetDefPostParse' : 'qemuDomainDefaultNetModel' });
  }
  return model;
}

function targetOf(nic: DomainInterface, { kind }: Connection, ledger: Ledger): string | undefined {
  const prefix = kind === 'macvtap' ? 'macvtap' : kind === 'bridge' || kind === 'ethernet' ? 'vnet' : undefined;
  if (prefix === undefined) return undefined;
  const given = nic.target?.dev;
  const path = '/interface/target/@dev';
  const source = 'virNetDevGenerateName';
  if (given === undefined)
    return ledger.take<string>(given, path, `${prefix}%d`, { why: 'no name is given, so the first free number is taken', source });
  if (nic.target?.managed === false || !/^(?:vnet|macvtap|macvlan)/.test(given)) return given;
  ledger.note(path, `${prefix}%d`, {
    why: `libvirt takes '${given}' for a name of its own and drops it`,
    source: 'virDomainNetDefParseXML',
  });
  return `${prefix}%d`;
}

function mtuOf(nic: DomainInterface, { kind }: Connection, network: Network | undefined, ledger: Ledger): number | undefined {
  if (nic.mtu?.size) return nic.mtu.size;
  if (kind !== 'bridge' || network === undefined || !runsBridge(modeOf(network))) return undefined;
  return ledger.take(undefined, '/interface/mtu/@size', network.mtu?.size || 1500, {
    why: "no size is given, so that of the network's bridge holds",
    source: 'virNetDevTapAttachBridge',
  });
}
