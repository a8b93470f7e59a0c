import { type DomainInterface, domainInterface, stringify } from '../../src/index.ts';
import { channels, controllers, disks, otherDevices, screens } from './device-seeds.ts';
import type { Random } from './random.ts';
import { mac, name, uuid } from './seed-values.ts';

/** Interfaces that libvirt takes, one of each type. */
const interfaces: readonly ((random: Random) => DomainInterface)[] = [
  (random) => ({ type: 'network', source: { network: 'default', ...(random.chance(0.3) && { portgroup: 'pg' }) } }),
  (random) => ({ type: 'bridge', source: { bridge: 'br0' }, ...(random.chance(0.4) && { virtualport: { type: 'openvswitch' } as const }) }),
  (random) => ({ type: 'direct', source: { dev: 'eth7', mode: random.pick(['vepa', 'bridge', 'private', 'passthrough'] as const) } }),
  () => ({ type: 'user' }),
  () => ({ type: 'ethernet', target: { dev: 'tap7' } }),
  (random) => ({
    type: 'vhostuser',
    source: { type: 'unix', path: '/run/v.sock', mode: random.pick(['client', 'server'] as const) },
    model: { type: 'virtio' },
  }),
  () => ({ type: 'vdpa', source: { dev: '/dev/vhost-vdpa-0' } }),
  () => ({ type: 'server', source: { address: '192.168.0.1', port: 5558 } }),
  () => ({ type: 'client', source: { address: '192.168.0.1', port: 5558 } }),
  () => ({ type: 'mcast', source: { address: '230.0.0.1', port: 5558 } }),
  () => ({ type: 'udp', source: { address: '192.168.0.1', port: 5558, local: { address: '192.168.0.2', port: 5559 } } }),
  () => ({ type: 'hostdev', managed: true, source: { address: { type: 'pci', domain: 0, bus: 3, slot: 7, function: 0 } } }),
];

/** Parts of a guest beside its devices, each in some forms that libvirt takes. */
const settings: readonly (readonly string[])[] = [
  ['<title>a title</title>', '<description>two\nlines</description>', "<metadata><x:a xmlns:x='urn:x'>1</x:a></metadata>"],
  ["<currentMemory unit='MiB'>32</currentMemory>"],
  [
    '<blkiotune><weight>500</weight></blkiotune>',
    "<memtune><hard_limit unit='GiB'>1</hard_limit></memtune>",
    '<memoryBacking><hugepages/><locked/></memoryBacking>',
    "<memoryBacking><source type='memfd'/><access mode='shared'/></memoryBacking>",
  ],
  [
    '<vcpu>2</vcpu>',
    "<vcpu placement='static' cpuset='0-1' current='1'>2</vcpu>",
    "<vcpu>4</vcpu><cputune><shares>2048</shares><vcpupin vcpu='0' cpuset='0'/><emulatorpin cpuset='1'/></cputune>",
    '<vcpu>2</vcpu><iothreads>2</iothreads>',
    "<vcpu>2</vcpu><iothreadids><iothread id='1'/><iothread id='5'/></iothreadids>",
    "<vcpu>2</vcpu><cpu><topology sockets='1' dies='1' cores='2' threads='1'/></cpu>",
    "<vcpu>2</vcpu><cpu><numa><cell id='0' cpus='0' memory='32' unit='MiB'/><cell id='1' cpus='1' memory='32' unit='MiB'/></numa></cpu>",
  ],
  [
    '<features><acpi/><apic/></features>',
    "<features><acpi/><hyperv><relaxed state='on'/><spinlocks state='on' retries='8191'/></hyperv><vmport state='off'/></features>",
    "<features><acpi/><kvm><hidden state='on'/></kvm><pvspinlock state='on'/><ioapic driver='qemu'/></features>",
  ],
  ["<cpu mode='custom' match='exact'><model fallback='allow'>qemu64</model><feature policy='require' name='pae'/></cpu>"],
  [
    "<clock offset='utc'/>",
    "<clock offset='localtime'><timer name='rtc' tickpolicy='catchup'/><timer name='pit' tickpolicy='delay'/></clock>",
    "<clock offset='variable' adjustment='3600' basis='utc'/>",
    "<clock offset='timezone' timezone='Europe/Paris'><timer name='hpet' present='no'/></clock>",
  ],
  ['<on_poweroff>destroy</on_poweroff><on_reboot>restart</on_reboot><on_crash>preserve</on_crash>'],
  ["<pm><suspend-to-mem enabled='no'/><suspend-to-disk enabled='yes'/></pm>", "<perf><event name='cmt' enabled='no'/></perf>"],
  [
    "<seclabel type='none'/>",
    "<seclabel type='static' model='dac' relabel='no'><label>+0:+0</label></seclabel>",
    "<seclabel type='dynamic' model='dac' relabel='yes'/>",
  ],
  ["<sysinfo type='smbios'><bios><entry name='vendor'>x</entry></bios><system><entry name='product'>y</entry></system></sysinfo>"],
];

/** How a guest boots, beside what it is. */
const boots: readonly string[] = [
  '',
  '',
  "<boot dev='hd'/>",
  "<boot dev='network'/><boot dev='cdrom'/><bootmenu enable='yes' timeout='3000'/>",
  "<bios useserial='no' rebootTimeout='100'/>",
  '<kernel>/boot/vmlinuz</kernel><initrd>/boot/initrd</initrd><cmdline>quiet</cmdline>',
  "<loader readonly='yes' type='rom'>/usr/share/seabios/bios.bin</loader>",
  "<smbios mode='emulate'/>",
];

/** A guest that libvirt takes: with a few network cards, and some of all the rest. */
export function domainSeed(random: Random): string {
  const machine = random.pick(['q35', 'pc', 'pc-q35-7.2', 'pc-i440fx-7.2']);
  const rest = random.chance(0.7);
  const boot = rest ? random.pick(boots) : '';
  const parts = [`<name>${name(random)}</name>`];
  if (random.chance(0.2)) parts.push(`<uuid>${uuid(random)}</uuid>`);
  parts.push("<memory unit='MiB'>64</memory>");
  if (rest) for (const forms of random.some(settings, 0.25)) parts.push(random.pick(forms));
  parts.push(`<os><type arch='x86_64' machine='${machine}'>hvm</type>${boot}</os>`);
  const devices = cards(random, random.below(rest ? 2 : 3) + (rest ? 0 : 1));
  if (random.chance(0.4)) devices.push(...controllers(random, machine.includes('q35')));
  if (rest) {
    devices.push(...disks(random, machine.includes('q35'), !boot.includes('<boot ')), ...screens(random), ...channels(random));
    for (const forms of random.some(otherDevices, 0.15)) devices.push(random.pick(forms));
  }
  // Each kind of CPU once.
  const cpus = parts.filter((part) => part.includes('<cpu'));
  const kept = parts.filter((part) => !cpus.slice(1).includes(part));
  return `<domain type='qemu'>${kept.join('')}<devices>${devices.join('')}</devices></domain>`;
}

function cards(random: Random, count: number): string[] {
  let hasHostdev = false;
  return Array.from({ length: count }, () => random.pick(interfaces)(random)).flatMap((card) => {
    if (card.type === 'hostdev') {
      if (hasHostdev) return [];
      hasHostdev = true;
    }
    card.mac = { address: mac(random) };
    if (card.model === undefined && card.type !== 'hostdev' && card.type !== 'vdpa' && random.chance(0.7))
      card.model = { type: random.pick(['virtio', 'e1000', 'rtl8139', 'virtio', 'e1000e']) };
    return [stringify(domainInterface, card)];
  });
}
