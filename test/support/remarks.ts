type Reasons = Readonly<Record<string, string>>;

/** Documents of libvirt's tests with a network card that libvirt refuses, with the reason. */
export const refusedInterfaces: Reasons = { 'qemuxml2argvdata/vhost_queues-invalid.xml': 'a test for a negative number' };

/** What there is to say about cards that libvirt takes although its schema does not, or of which it passes over a part. */
export const interfaceRemarks: Reasons = {
  'net-hostdev-fail unknown-attribute driver/@queues': 'queues for a card of the host, which has none',
  'pci-bus-invalid loose-value address/@bus': 'a bus out of range, which is refused with the address as a whole',
  'pci-domain-invalid loose-value address/@bus': 'the same',
  'pci-function-invalid loose-value address/@function': 'a function out of range',
  'pci-rom-disabled-invalid loose-value rom/@file': 'an empty path',
  'pci-slot-invalid loose-value address/@slot': 'a slot out of range',
};

/** Documents with another device that libvirt refuses. */
export const refusedDevices: Reasons = {
  'genericxml2xmlindata/chardev-tcp-missing-host.xml': 'a test for a connection without a host',
  'genericxml2xmlindata/chardev-tcp-missing-service.xml': 'a test for a connection without a port',
  'genericxml2xmlindata/chardev-tcp-multiple-source.xml': 'a test for a connection with two ends on one side',
  'genericxml2xmlindata/chardev-unix-redirdev-missing-path.xml': 'a test for a socket without a path',
  'genericxml2xmlindata/chardev-unix-rng-missing-path.xml': 'the same',
  'genericxml2xmlindata/chardev-unix-smartcard-missing-path.xml': 'the same',
  'genericxml2xmlindata/graphics-listen-network-invalid.xml': 'a test for a display on a network without a name',
  'qemuxml2argvdata/disk-missing-target-invalid.xml': 'a test for a disk without a target',
  'qemuxml2argvdata/hostdev-mdev-src-address-invalid.xml': 'a test for a mediated device with the address of a PCI device',
  'qemuxml2argvdata/machine-loadparm-s390-char-invalid.xml': 'a test for a character that a boot menu does not take',
  'qemuxml2argvdata/machine-loadparm-s390-len-invalid.xml': 'a test for more characters than a boot menu takes',
  'qemuxml2argvdata/pci-bridge-negative-index-invalid.xml': 'a test for a negative number',
  'qemuxml2argvdata/pseries-phb-invalid-target-index-3.xml': 'a test for a number out of range',
  'qemuxml2argvdata/serial-unix-missing-source.xml': 'a test for a socket without a path',
  'qemuxml2argvdata/tpm-no-backend-invalid.xml': 'a test for a module with nothing behind it',
  'qemuxml2argvdata/usb-too-long-port-path-invalid.xml': 'a test for more hubs in a row than USB allows',
  'qemuxml2argvdata/virtio-rng-egd-crash.xml': 'a test for a source of another type than its attributes are of',
};

/** What there is to say about other devices. */
export const deviceRemarks: Reasons = {
  'disk-cdrom-empty-network-invalid missing itself': 'a drive on a server that is nowhere',
  'disk-network-iscsi-auth-secrettype-invalid missing auth/secret': 'a secret without a type',
  'parallel-unix-chardev unknown-element protocol': 'a protocol for a socket, which has none',
  'pseries-spaprvio-invalid loose-value address/@reg': 'an address out of range, which is refused with the guest',
  'smartcard-passthrough-unix unknown-element protocol': 'a protocol for a socket, which has none',
  'usb-redir-unix unknown-element protocol': 'the same',
  'virtio-rng-egd-unix unknown-element backend/protocol': 'the same',
};

/** Documents that libvirt refuses for something beside their devices. */
export const refusedDomains: Reasons = {
  'qemuxml2argvdata/boot-menu-enable-with-timeout-invalid.xml': 'a test for a timeout that is too long',
};

/** What there is to say about other things than devices. */
export const domainRemarks: Reasons = {
  'aarch64-gic-invalid unknown-value features/gic/@version': 'a version that does not exist',
  'hugepages-memaccess-invalid unknown-value cpu/numa/cell[2]/@memAccess': 'an access that does not exist',
};

/** A remark in the form of these tables: the document without folder and ending, the code, the place inside the device. */
export function remarkOn(file: string, { code, path }: { code: string; path: string }): string {
  const place = path.replace(/^(?:\/domain\/devices)?\/\w+(?:\[\d+\])?(?:\/|$)/, '') || 'itself';
  return `${/\/([^/.]+)\./.exec(file)![1]} ${code} ${place}`;
}
