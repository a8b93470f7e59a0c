/** A disk, an interface, a serial port or a device of the host, each with an address, by turns. */
function deviceText(index) {
  const hex = (value, digits) => `0x${value.toString(16).padStart(digits, '0')}`;
  const [domain, bus, slot, part] = [index >> 15, ((index >> 8) & 127) + 1, (index >> 3) & 31, index & 7];
  const address = `<address type='pci' domain='${hex(domain, 4)}' bus='${hex(bus, 2)}' slot='${hex(slot, 2)}' function='${hex(part, 1)}'/>`;
  switch (index % 4) {
    case 0:
      return `    <disk type='file' device='disk'>
      <driver name='qemu' type='qcow2' discard='unmap'/>
      <source file='/var/lib/libvirt/images/disk-${index}.qcow2'/>
      <target dev='vd${letters(index >> 2)}' bus='virtio'/>
      ${address}
    </disk>
`;
    case 1:
      return `    <interface type='network'>
      <mac address='${macOf(index)}'/>
      <source network='lab-${index % 200}'/>
      <model type='virtio'/>
      ${address}
    </interface>
`;
    case 2:
      return `    <channel type='unix'>
      <target type='virtio' name='org.example.${index}'/>
      <address type='virtio-serial' controller='${Math.floor(index / 120)}' bus='0' port='${((index >> 2) % 30) + 1}'/>
    </channel>
`;
    default:
      return `    <hostdev mode='subsystem' type='usb'>
      <source>
        <address bus='${Math.floor(index / 400) + 1}' device='${((index >> 2) % 100) + 1}'/>
      </source>
    </hostdev>
`;
  }
}

function letters(index) {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

function macOf(index) {
  const bytes = [(index >> 16) & 255, (index >> 8) & 255, index & 255];
  return `52:54:00:${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(':')}`;
}

/** A guest with many devices. */
export function guestWithDevices(count) {
  const devices = Array.from({ length: count }, (_, index) => deviceText(index)).join('');
  return `<domain type='kvm'>
  <name>many</name>
  <memory unit='KiB'>2097152</memory>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
  </os>
  <devices>
${devices}  </devices>
</domain>
`;
}

/** The documents of a host as libvirt keeps them: guests with four interfaces each, and a network for every fifty guests. */
export function hostFolder(guests) {
  const networks = Math.max(4, guests / 50);
  return [
    ...Array.from({ length: networks }, (_, index) => ({ path: `networks/lab-${index}.xml`, text: networkText(index) })),
    ...Array.from({ length: guests }, (_, index) => ({ path: `qemu/guest-${index}.xml`, text: guestText(index, networks) })),
  ];
}

function networkText(index) {
  const subnet = `10.${index >> 8}.${index & 255}`;
  return `<network>
  <name>lab-${index}</name>
  <uuid>${uuidOf('aaaa', index)}</uuid>
  <forward mode='nat'/>
  <bridge name='virbr-l${index}' stp='on' delay='0'/>
  <mac address='${macOf(0xff0000 + index)}'/>
  <ip address='${subnet}.1' netmask='255.255.255.0'>
    <dhcp>
      <range start='${subnet}.128' end='${subnet}.254'/>
    </dhcp>
  </ip>
</network>
`;
}

function uuidOf(group, index) {
  return `${index.toString(16).padStart(8, '0')}-${group}-4aaa-8aaa-${index.toString(16).padStart(12, '0')}`;
}

function guestText(index, networks) {
  const interfaces = [0, 1, 2, 3].map(
    (card) => `    <interface type='network'>
      <mac address='${macOf(index * 4 + card)}'/>
      <source network='lab-${(index + card) % networks}'/>
      <model type='virtio'/>
      <address type='pci' domain='0x0000' bus='0x0${card + 1}' slot='0x00' function='0x0'/>
    </interface>
`,
  );
  return `<domain type='kvm'>
  <name>guest-${index}</name>
  <uuid>${uuidOf('bbbb', index)}</uuid>
  <memory unit='KiB'>2097152</memory>
  <currentMemory unit='KiB'>2097152</currentMemory>
  <vcpu placement='static'>2</vcpu>
  <os>
    <type arch='x86_64' machine='pc-q35-7.2'>hvm</type>
    <boot dev='hd'/>
  </os>
  <features>
    <acpi/>
    <apic/>
  </features>
  <cpu mode='host-passthrough' check='none' migratable='on'/>
  <clock offset='utc'>
    <timer name='rtc' tickpolicy='catchup'/>
    <timer name='pit' tickpolicy='delay'/>
    <timer name='hpet' present='no'/>
  </clock>
  <on_poweroff>destroy</on_poweroff>
  <on_reboot>restart</on_reboot>
  <on_crash>destroy</on_crash>
  <devices>
    <emulator>/usr/bin/qemu-system-x86_64</emulator>
    <disk type='file' device='disk'>
      <driver name='qemu' type='qcow2'/>
      <source file='/var/lib/libvirt/images/guest-${index}.qcow2'/>
      <target dev='vda' bus='virtio'/>
      <address type='pci' domain='0x0000' bus='0x05' slot='0x00' function='0x0'/>
    </disk>
    <controller type='usb' index='0' model='qemu-xhci' ports='15'/>
    <controller type='pci' index='0' model='pcie-root'/>
${interfaces.join('')}    <serial type='pty'>
      <target type='isa-serial' port='0'>
        <model name='isa-serial'/>
      </target>
    </serial>
    <console type='pty'>
      <target type='serial' port='0'/>
    </console>
    <channel type='unix'>
      <target type='virtio' name='org.qemu.guest_agent.0'/>
    </channel>
    <memballoon model='virtio'/>
    <rng model='virtio'>
      <backend model='random'>/dev/urandom</backend>
    </rng>
  </devices>
</domain>
`;
}
