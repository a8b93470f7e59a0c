import type { Random } from './random.ts';

// Devices of guests that libvirt takes, as they stand in a document.

const images: readonly ((letter: string) => string)[] = [
  (letter) => `<driver name='qemu' type='qcow2' cache='none'/><source file='/img/${letter}.qcow2'/>`,
  (letter) => `<driver name='qemu' type='raw' discard='unmap'/><source file='/img/${letter}.img'/>`,
  (letter) => `<driver name='qemu' type='qcow2'/><source file='/img/${letter}.qcow2'/><backingStore/>`,
];

/** A few disks, each with a target of its own. */
export function disks(random: Random, isQ35: boolean, canOrder: boolean): string[] {
  const letters = ['a', 'b', 'c'].slice(0, random.below(4));
  return letters.map((letter, index) => {
    const bus = random.pick(['virtio', 'virtio', 'scsi', 'sata', 'usb', isQ35 ? 'sata' : 'ide']);
    const prefix = bus === 'virtio' ? 'vd' : bus === 'ide' ? 'hd' : 'sd';
    const more = random.pick([
      '',
      '<readonly/>',
      `<serial>disk-${letter}</serial>`,
      '<iotune><total_iops_sec>100</total_iops_sec></iotune>',
    ]);
    const target = `<target dev='${prefix}${letter}' bus='${bus}'/>`;
    switch (random.below(6)) {
      case 0:
        return `<disk type='block' device='disk'><driver name='qemu' type='raw'/><source dev='/dev/mapper/v${letter}'/>${target}</disk>`;
      case 1:
        return bus === 'virtio'
          ? `<disk type='file'>${target}<source file='/x'/>${canOrder ? `<boot order='${index + 1}'/>` : ''}</disk>`
          : `<disk type='file' device='cdrom'>${target}<readonly/></disk>`;
      case 2:
        return `<disk type='network' device='disk'><driver name='qemu' type='raw'/><source protocol='nbd' name='x'><host name='h.example' port='10809'/></source>${target}</disk>`;
      case 3:
        return `<disk type='volume'><driver name='qemu' type='raw'/><source pool='p' volume='v${letter}'/>${target}</disk>`;
      default:
        return `<disk type='file' device='disk'>${random.pick(images)(letter)}${target}${more === '<readonly/>' && bus !== 'virtio' ? '' : more}</disk>`;
    }
  });
}

/** PCI controllers in one of the usual layouts, or others. */
export function controllers(random: Random, isQ35: boolean): string[] {
  return [
    ...random.pick(
      isQ35
        ? [
            ["<controller type='pci' index='0' model='pcie-root'/>", "<controller type='pci' index='1' model='pcie-root-port'/>"],
            [
              "<controller type='pci' index='1' model='dmi-to-pci-bridge'/>",
              "<controller type='pci' index='2' model='pci-bridge'><target chassisNr='2'/></controller>",
            ],
            [
              "<controller type='pci' index='1' model='pcie-root-port'><model name='pcie-root-port'/><target chassis='1' port='0x10'/></controller>",
              "<controller type='pci' index='2' model='pcie-to-pci-bridge'><address type='pci' domain='0' bus='1' slot='0' function='0'/></controller>",
            ],
            [
              "<controller type='pci' index='1' model='pcie-root-port'/>",
              "<controller type='pci' index='2' model='pcie-switch-upstream-port'/>",
              "<controller type='pci' index='3' model='pcie-switch-downstream-port'/>",
            ],
            ["<controller type='pci' index='1' model='pcie-expander-bus'><target busNr='254'/></controller>"],
          ]
        : [
            ["<controller type='pci' index='0' model='pci-root'/>", "<controller type='pci' index='1' model='pci-bridge'/>"],
            ["<controller type='pci' index='1' model='pci-expander-bus'><target busNr='254'/></controller>"],
          ],
    ),
    ...random.some(
      [
        "<controller type='scsi' index='0' model='virtio-scsi'><driver queues='2'/></controller>",
        "<controller type='usb' index='0' model='qemu-xhci' ports='8'/>",
        "<controller type='virtio-serial' index='0' ports='16'/>",
      ],
      0.3,
    ),
  ];
}

/** Ways to see the guest's screen. */
export function screens(random: Random): string[] {
  return random.pick([
    [],
    ["<graphics type='vnc' port='-1' autoport='yes'/>", "<video><model type='vga' vram='16384' heads='1' primary='yes'/></video>"],
    ["<graphics type='vnc' port='5901' listen='127.0.0.1' keymap='de'/>", "<video><model type='virtio'/></video>"],
    ["<graphics type='spice' autoport='yes'><listen type='address' address='127.0.0.1'/><image compression='off'/></graphics>"],
    ["<graphics type='vnc'><listen type='socket' socket='/run/vnc.sock'/></graphics>", "<video><model type='cirrus'/></video>"],
    ["<video><model type='none'/></video>"],
  ]);
}

/** Serial ports, consoles and channels. */
export function channels(random: Random): string[] {
  return random.pick([
    [],
    ["<serial type='pty'><target port='0'/></serial>", "<console type='pty'><target type='serial' port='0'/></console>"],
    ["<serial type='tcp'><source mode='bind' host='127.0.0.1' service='4555'/><protocol type='telnet'/></serial>"],
    ["<console type='pty'><target type='virtio' port='0'/></console>"],
    ["<channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>", "<parallel type='null'/>"],
    ["<channel type='pty'><target type='guestfwd' address='10.0.2.1' port='4600'/></channel>"],
    ["<serial type='file'><source path='/log' append='on'/><target type='isa-serial' port='0'/></serial>"],
    ["<serial type='udp'><source mode='bind' service='4556'/><source mode='connect' host='h' service='4557'/></serial>"],
  ]);
}

/** Other devices, each in some forms. */
export const otherDevices: readonly (readonly string[])[] = [
  ["<input type='tablet' bus='usb'/>", "<input type='keyboard' bus='ps2'/>", "<input type='mouse' bus='virtio'/>"],
  ["<sound model='ich6'/>", "<sound model='ich9'/>", "<sound model='ac97'/>", "<sound model='usb'/>"],
  ["<audio id='1' type='none'/>"],
  [
    "<hostdev mode='subsystem' type='pci' managed='yes'><source><address domain='0' bus='6' slot='2' function='0'/></source></hostdev>",
    "<hostdev mode='subsystem' type='usb'><source><vendor id='0x1234'/><product id='0xbeef'/></source></hostdev>",
    "<hostdev mode='subsystem' type='mdev' model='vfio-pci'><source><address uuid='4e4d5a4f-9b1f-4b3c-8b0c-0d7a6f1c2b3a'/></source></hostdev>",
  ],
  ["<redirdev bus='usb' type='tcp'><source mode='connect' host='localhost' service='4000'/></redirdev>"],
  ["<hub type='usb'/>"],
  ["<watchdog model='i6300esb' action='reset'/>", "<watchdog model='ib700' action='poweroff'/>"],
  ["<memballoon model='virtio' autodeflate='on'><stats period='10'/></memballoon>", "<memballoon model='none'/>"],
  ["<rng model='virtio'><rate bytes='1024' period='1000'/><backend model='random'>/dev/urandom</backend></rng>"],
  ["<panic model='isa'/>", "<panic><address type='isa' iobase='0x505'/></panic>"],
  ["<vsock model='virtio'><cid auto='no' address='3'/></vsock>"],
  [
    "<filesystem type='mount' accessmode='passthrough'><source dir='/srv'/><target dir='share'/></filesystem>",
    "<filesystem type='mount' accessmode='mapped'><driver type='path' wrpolicy='immediate'/><source dir='/srv'/><target dir='m'/><readonly/></filesystem>",
  ],
  [
    "<smartcard mode='host'/>",
    "<smartcard mode='passthrough' type='tcp'><source mode='bind' host='127.0.0.1' service='2001'/></smartcard>",
  ],
  ["<controller type='ccid' index='0'/>", "<controller type='sata' index='0'/>", "<controller type='fdc' index='0'/>"],
];
