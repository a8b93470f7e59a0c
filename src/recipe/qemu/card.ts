import type { InterfaceDriver } from '../../interface/driver.ts';
import type { BridgeInterface } from '../../interface/interface.ts';
import type { PciAddress } from '../../shared/pci-address.ts';
import { checkMac } from '../checks/mac.ts';
import { RecipeError } from '../recipe-error.ts';
import type { Notes } from './notes.ts';
import type { QemuOptions } from './options.ts';
import { present, takeNumber, takeSwitch } from './values.ts';

/** The parts of an interface that concern its card. */
export type Card = Pick<BridgeInterface, 'mac' | 'model' | 'driver' | 'rom' | 'mtu' | 'boot' | 'alias' | 'address' | 'acpi'>;

/** QEMU's names of devices that libvirt calls otherwise. */
const models: Readonly<Record<string, string>> = {
  'virtio-net': 'virtio',
  'virtio-net-pci': 'virtio',
  'virtio-net-ccw': 'virtio',
  'virtio-net-device': 'virtio',
  'virtio-net-pci-transitional': 'virtio-transitional',
  'virtio-net-pci-non-transitional': 'virtio-non-transitional',
  'e1000-82540em': 'e1000',
};

/** Devices of QEMU that are network cards. */
const cards =
  /^(?:virtio(?:-net(?:-pci|-ccw|-device)?(?:-(?:non-)?transitional)?)?|e1000(?:-8254\dem|e|-82544gc)?|igb|rtl8139|vmxnet3|ne2k_(?:pci|isa)|pcnet|i825\d\d\w|tulip|usb-net|spapr-vlan|lan9118|smc91c111|sungem|sunhme|dp8393x|lance|rocker)$/;

/** Whether a device of QEMU is a network card. */
export function isCard({ type }: QemuOptions): boolean {
  return cards.test(type);
}

const reasons: Readonly<Record<string, string>> = {
  vectors: 'libvirt works it out from the number of queues',
  'disable-legacy': "for virtio 1.0 alone, use the model 'virtio-non-transitional'",
  'disable-modern': "for virtio before 1.0, use the model 'virtio-transitional'",
  name: 'libvirt names devices by itself; give it an alias that starts with ua- for a name of your own',
  vlan: 'libvirt connects each card by itself; hubs are gone from QEMU, too',
};

/** The card of an option, whose keys are those of `-device` or of `-net nic`. */
export function cardOf(options: QemuOptions, notes: Notes): Card {
  const name = options.type;
  const model = models[name] ?? name;
  const isVirtio = model.startsWith('virtio');
  const driver = isVirtio ? driverOf(options, notes) : undefined;
  // The number of queues is what the other end says.
  options.take('mq');
  const mtu = takeNumber(options, 'host_mtu', notes);
  const bootindex = takeNumber(options, 'bootindex', notes);
  const acpiIndex = takeNumber(options, 'acpi-index', notes);
  const card: Card = {
    ...macOf(options, notes),
    ...(model !== '' && { model: { type: model } }),
    ...(driver !== undefined && { driver }),
    ...(mtu !== undefined && { mtu: { size: mtu } }),
    // QEMU counts from 0, libvirt from 1.
    ...(bootindex !== undefined && { boot: { order: bootindex + 1 } }),
    ...aliasOf(options, notes),
    ...romOf(options, notes),
    ...(acpiIndex !== undefined && { acpi: { index: acpiIndex } }),
    ...addressOf(options, notes),
  };
  notes.rest(options, reasons);
  return card;
}

function macOf(options: QemuOptions, notes: Notes): Pick<Card, 'mac'> {
  const text = options.take('mac') ?? options.take('macaddr');
  if (text === undefined) return {};
  try {
    return { mac: { address: checkMac('mac', text) } };
  } catch (error) {
    if (!(error instanceof RecipeError)) throw error;
    notes.part(options, 'mac', text, error.message.replace(/^mac: /, ''));
    return {};
  }
}

function driverOf(options: QemuOptions, notes: Notes): InterfaceDriver | undefined {
  const toggle = (key: string): boolean | undefined => takeSwitch(options, key, notes);
  const tx = options.take('tx');
  const txmode = tx === 'timer' ? 'timer' : tx === 'bh' ? 'iothread' : undefined;
  if (tx !== undefined && txmode === undefined) notes.part(options, 'tx', tx, "expected 'timer' or 'bh'");
  return present<InterfaceDriver>({
    txmode,
    ioeventfd: toggle('ioeventfd'),
    event_idx: toggle('event_idx'),
    rx_queue_size: takeNumber(options, 'rx_queue_size', notes),
    tx_queue_size: takeNumber(options, 'tx_queue_size', notes),
    rss: toggle('rss'),
    rss_hash_report: toggle('hash'),
    iommu: toggle('iommu_platform'),
    ats: toggle('ats'),
    packed: toggle('packed'),
    page_per_vq: toggle('page-per-vq'),
    host: present({
      csum: toggle('csum'),
      gso: toggle('gso'),
      tso4: toggle('host_tso4'),
      tso6: toggle('host_tso6'),
      ecn: toggle('host_ecn'),
      ufo: toggle('host_ufo'),
      mrg_rxbuf: toggle('mrg_rxbuf'),
    }),
    guest: present({
      csum: toggle('guest_csum'),
      tso4: toggle('guest_tso4'),
      tso6: toggle('guest_tso6'),
      ecn: toggle('guest_ecn'),
      ufo: toggle('guest_ufo'),
    }),
  });
}

function aliasOf(options: QemuOptions, notes: Notes): Pick<Card, 'alias'> {
  const id = options.take('id');
  if (id === undefined) return {};
  // libvirt keeps only names with this start, and calls its own devices net0, net1 and so on.
  if (/^ua-[a-zA-Z0-9_.-]+$/.test(id)) return { alias: { name: id } };
  if (!/^net\d+$/.test(id)) notes.part(options, 'id', id, "libvirt names devices by itself; an alias of your own starts with 'ua-'");
  return {};
}

function romOf(options: QemuOptions, notes: Notes): Pick<Card, 'rom'> {
  const file = options.take('romfile');
  const bar = options.take('rombar');
  if (file === '') return { rom: { enabled: false } };
  if (file !== undefined && !file.startsWith('/')) {
    notes.part(options, 'romfile', file, 'libvirt wants an absolute path');
    return {};
  }
  const rom = present<NonNullable<Card['rom']>>({ bar: bar === undefined ? undefined : bar !== '0' && bar !== 'off', file });
  return rom === undefined ? {} : { rom };
}

/** The place of a card, where it is on the first PCI bus: only there do both number it alike. */
function addressOf(options: QemuOptions, notes: Notes): Pick<Card, 'address'> {
  const bus = options.take('bus');
  const text = options.take('addr');
  const multifunction = takeSwitch(options, 'multifunction', notes);
  if (bus !== undefined && !/^pcie?\.0$/.test(bus)) {
    notes.part(options, 'bus', bus, 'libvirt makes and numbers the buses of the guest by itself; name the place in <address>');
    if (text !== undefined) notes.part(options, 'addr', text, 'it is a place on that bus');
    return {};
  }
  if (text === undefined) return {};
  const [, slot, part = '0'] = /^(?:0x)?([\da-f]{1,2})(?:\.(?:0x)?([0-7]))?$/i.exec(text) ?? [];
  if (slot === undefined || Number.parseInt(slot, 16) > 0x1f) {
    notes.part(options, 'addr', text, 'expected a slot such as 0x3, or a slot and a function');
    return {};
  }
  const address: PciAddress = { type: 'pci', domain: 0, bus: 0, slot: Number.parseInt(slot, 16), function: Number(part) };
  return { address: { ...address, ...(multifunction !== undefined && { multifunction }) } };
}
