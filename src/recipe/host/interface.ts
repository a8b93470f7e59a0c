import { stringify } from '../../document/stringify.ts';
import { type DomainInterface, domainInterface } from '../../interface/interface.ts';
import { checkName } from '../checks/name.ts';
import type { HostStep } from './step.ts';
import { type ConnectOptions, documentFile, virsh } from './virsh.ts';

/** How an interface is brought to a guest. */
export interface InterfaceStepsOptions extends ConnectOptions {
  /** Name of the guest. */
  guest: string;
  /** Whether the guest runs and gets it now, beside getting it at every start; false when absent. */
  live?: boolean;
}

/**
 * What gives an interface to a guest that libvirt knows, and what has to be there for it. Bridges of the host and tap devices are made
 * by `hostBridgeSteps`, `openVSwitchBridgeSteps` and `tapSteps`.
 * @throws RecipeError for a name that cannot be used, TypeError for an object that is no interface, as `stringify`.
 */
export function interfaceSteps(nic: DomainInterface, options: InterfaceStepsOptions): HostStep[] {
  const { guest, live = false } = options;
  checkName('guest', guest);
  const path = documentFile('interface', guest);
  const where = { domain: guest, file: path, config: true, live };
  return [
    ...neededBy(nic, options),
    {
      why: `The document of the interface for '${guest}'`,
      file: { path, text: stringify(domainInterface, nic) },
      undo: [['rm', '-f', path]],
    },
    {
      why: live ? 'Plug it into the guest, now and at every start' : 'Plug it into the guest from its next start on',
      command: virsh(options, 'attach-device', where),
      undo: [virsh(options, 'detach-device', where)],
      check: {
        command: virsh(options, 'domiflist', { domain: guest, inactive: !live }),
        expect: `${nic.mac?.address ?? 'The interface'} is there`,
      },
    },
  ];
}

/** What the host needs before the guest can have the interface. */
function neededBy(nic: DomainInterface, options: ConnectOptions): HostStep[] {
  switch (nic.type) {
    case 'network': {
      const { network } = nic.source;
      return [
        {
          why: `The network '${network}' has to run when the guest starts`,
          command: virsh(options, 'net-autostart', { network }),
          undo: [],
          check: { command: virsh(options, 'net-info', { network }), expect: 'Active is yes, or the network has to be started' },
        },
      ];
    }
    case 'direct':
      return [
        {
          why: `The device ${nic.source.dev} has to be up`,
          command: ['ip', 'link', 'set', 'dev', nic.source.dev, 'up'],
          undo: [],
          check: { command: ['ip', '-brief', 'link', 'show', 'dev', nic.source.dev], expect: 'It is UP' },
        },
      ];
    case 'vdpa':
      return [
        {
          why: 'The kernel has to offer vDPA devices to guests',
          command: ['modprobe', 'vhost_vdpa'],
          undo: [],
          check: { command: ['test', '-c', nic.source.dev], expect: 'It ends with 0: the device is there' },
        },
      ];
    default:
      return [];
  }
}
