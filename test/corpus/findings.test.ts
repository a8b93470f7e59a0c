import { expect, it } from 'vitest';
import { type Finding, lint } from '../../src/lint/index.ts';
import { rules } from '../../src/lint/rules/index.ts';
import { type CorpusFile, corpusText, describeCorpus, domainFiles, libvirtFiles, networkFolders } from '../support/corpus.ts';

/** A finding of severity error in documents that libvirt's own tests take. */
interface Exception {
  reason: string;
  /** Names of the documents, without folder and ending. */
  documents: readonly string[];
}

interface Subject {
  name: string;
  files: readonly CorpusFile[];
  /** By code. One that is no longer found fails the test too. */
  exceptions: Readonly<Record<string, Exception>>;
}

const subjects: readonly Subject[] = [
  {
    name: 'networks',
    files: libvirtFiles(networkFolders),
    exceptions: {
      'dns-disabled-has-content': {
        reason: 'a test of what libvirt refuses',
        documents: ['routed-network-no-dns-extra-elements'],
      },
      'element-not-allowed-in-mode': {
        reason: 'the tests parse only; the network driver refuses an <ip> in this mode',
        documents: ['passthrough-pf'],
      },
      'forward-device-duplicate': {
        reason: 'tests of what libvirt refuses',
        documents: ['hostdev-duplicate', 'passthrough-duplicate'],
      },
      'forward-device-not-allowed-in-mode': {
        reason: 'a test against a crash; the network driver refuses PCI addresses in this mode',
        documents: ['passthrough-address-crash'],
      },
      'forward-has-no-device': {
        reason: 'the tests start nothing; no guest could start on a network that names no bridge',
        documents: ['openvswitch-net', 'openvswitch-net-modified', 'openvswitch-net-more-portgroups', 'openvswitch-net-without-alice'],
      },
      'forward-too-many-devices': {
        reason: 'a test of what libvirt refuses, and a document that net-update is to refuse',
        documents: ['nat-network-forward-ifaces', 'open-network-with-forward-dev'],
      },
      'ip-prefix-missing': {
        reason: 'the tests start nothing; all have 10.24.10.1 without a prefix, which libvirt takes for a /8',
        documents: [
          'dhcp6-nat-network',
          'nat-network',
          'nat-network-dns-srv-record',
          'nat-network-dns-srv-record-minimal',
          'nat-network-dns-srv-records',
          'nat-network-dns-txt-none',
          'nat-network-dns-txt-record',
          'nat-network-dns-txt-records',
          'nat-network-explicit-flood',
          'nat-network-forward-ifaces',
          'nat-network-forward-nat-address',
          'nat-network-forward-nat-no-address',
          'nat-network-host-updated',
          'nat-network-hosts',
          'nat-network-mtu',
          'nat-network-name-with-quotes',
          'nat-network-no-forward-ifaces',
          'nat-network-no-range',
          'nat-network-one-host',
          'ptr-domains-auto',
        ],
      },
    },
  },
  {
    name: 'guests',
    files: domainFiles(),
    exceptions: {
      'boot-order-and-os-boot': { reason: 'a test of what libvirt refuses', documents: ['boot-dev+order'] },
      'chardev-reconnect-needs-client': { reason: 'a test of what libvirt refuses', documents: ['chardev-reconnect-invalid-mode'] },
      'controller-index-duplicate': {
        reason: 'tests of what libvirt refuses',
        documents: ['pci-bridge-duplicate-index', 'q35-dmi-bad-address1'],
      },
      'controller-setting-unsupported': {
        reason: 'tests of what libvirt refuses',
        documents: ['pci-expander-bus-bad-machine', 'usb-controller-qemu-xhci-limit', 'usb-controller-xhci-limit'],
      },
      'device-address-invalid': { reason: 'a test of what libvirt refuses', documents: ['pseries-spaprvio-invalid'] },
      'device-address-mismatch': {
        reason: 'tests of what libvirt refuses',
        documents: [
          'disk-fdc-incompatible-address',
          'disk-ide-incompatible-address',
          'disk-sata-incompatible-address',
          'disk-scsi-incompatible-address',
          's390-panic-address',
          'video-ramfb-display-device-pci-address',
        ],
      },
      'disk-setting-invalid': {
        reason: 'tests of what libvirt refuses',
        documents: ['disk-attaching-partition-nosupport', 'disk-scsi-disk-vpd-build-error'],
      },
      'disk-target-duplicate': {
        reason: 'tests of what libvirt refuses',
        documents: ['disk-same-targets'],
      },
      'entry-duplicate': { reason: 'a test of what libvirt refuses', documents: ['seclabel-multiple'] },
      'filter-ignored': {
        reason: 'tests of what libvirt refuses at the start; it drops the filter before',
        documents: ['net-hostdev-fail', 'net-vhostuser-fail'],
      },
      'hostdev-duplicate': { reason: 'tests of what libvirt refuses', documents: ['hostdev-pci-duplicate', 'hostdev-usb-duplicate'] },
      'interface-setting-fails-at-start': {
        reason: 'the tests start nothing, or tell what libvirt refuses at the start',
        documents: [
          'interface-driver',
          'net-hostdev',
          'net-hostdev-fail',
          'net-hostdev-multidomain',
          'net-hostdev-vfio',
          'net-hostdev-vfio-multidomain',
          'net-vhostuser-fail',
          'vhost_queues',
        ],
      },
      'invalid-value': {
        reason: 'tests of what libvirt refuses',
        documents: [
          'boot-menu-enable-with-timeout-invalid',
          'machine-loadparm-s390-char-invalid',
          'machine-loadparm-s390-len-invalid',
          'pci-bridge-negative-index-invalid',
          'pseries-phb-invalid-target-index-3',
          'usb-too-long-port-path-invalid',
          'vhost_queues-invalid',
        ],
      },
      'loader-invalid': {
        reason: 'tests of what libvirt refuses',
        documents: [
          'firmware-auto-bios-not-stateless',
          'firmware-auto-bios-nvram',
          'firmware-auto-efi-loader-insecure',
          'firmware-auto-efi-loader-path',
          'firmware-manual-bios-not-stateless',
          'firmware-manual-efi-features',
          'firmware-manual-efi-no-path',
          'firmware-manual-efi-nvram-stateless',
          'firmware-manual-efi-nvram-template-stateless',
        ],
      },
      'mac-duplicate': {
        reason: 'the tests connect nothing to anything',
        documents: ['devices-acpi-index', 'devices-acpi-index.x86_64-latest', 'net-many-models'],
      },
      'memory-missing': {
        reason: 'a test of what libvirt refuses, and a document that no test parses',
        documents: ['domain-openvz-simple', 'minimal-no-memory'],
      },
      missing: {
        reason: 'tests of what libvirt refuses',
        documents: [
          'chardev-tcp-missing-host',
          'chardev-tcp-missing-service',
          'chardev-unix-redirdev-missing-path',
          'chardev-unix-rng-missing-path',
          'chardev-unix-smartcard-missing-path',
          'disk-missing-target-invalid',
          'graphics-listen-network-invalid',
          'hostdev-mdev-src-address-invalid',
          'serial-unix-missing-source',
          'tpm-no-backend-invalid',
          'virtio-rng-egd-crash',
        ],
      },
      'name-invalid': { reason: 'a test of what libvirt refuses', documents: ['name-slash-fail'] },
      'pci-address-invalid': {
        reason: 'tests of what libvirt refuses',
        documents: ['pci-bus-invalid', 'pci-domain-invalid', 'pci-function-invalid', 'pci-slot-invalid'],
      },
      'pci-controller-invalid': {
        reason: 'tests of what libvirt refuses',
        documents: [
          '440fx-wrong-root',
          'pci-expander-bus-bad-machine',
          'pci-expander-bus-bad-node',
          'pci-root-address',
          'pci-root-nonzero-index',
          'pcie-expander-bus-bad-machine',
          'q35-wrong-root',
        ],
      },
      'pci-layout': {
        reason: 'tests of what libvirt refuses',
        documents: [
          '440fx-ide-address-conflict',
          'disk-ide-incompatible-address',
          'pci-expander-bus-bad-bus',
          'pcie-expander-bus-bad-bus',
          'pcie-root-port-too-many',
          'q35-dmi-bad-address2',
          'virtio-iommu-invalid-address',
        ],
      },
      'queue-size-not-power-of-two': { reason: 'a test of what libvirt refuses', documents: ['net-virtio-rxqueuesize-invalid-size'] },
      'reconnect-timeout-missing': { reason: 'a test of what libvirt refuses', documents: ['chardev-reconnect-missing-timeout'] },
      'repeated-element': { reason: 'a test of what libvirt refuses', documents: ['chardev-tcp-multiple-source'] },
      'unknown-value': { reason: 'tests of what libvirt refuses', documents: ['aarch64-gic-invalid', 'hugepages-memaccess-invalid'] },
      'vcpu-count-mismatch': {
        reason: 'tests of what libvirt refuses',
        documents: ['fd-memory-numa-topology2', 'fd-memory-numa-topology3'],
      },
      'video-setting-invalid': {
        reason: 'tests of what libvirt refuses',
        documents: ['video-invalid-multiple-devices', 'video-multiple-primaries'],
      },
    },
  },
];

/** All rules, those that are off unless asked for as well. */
const everything = Object.fromEntries(rules.flatMap(({ id, severity, optIn }) => (optIn ? [[id, severity] as const] : [])));

function findingsIn({ name, text }: CorpusFile): Finding[] {
  return lint([{ path: name, text }], { rules: everything });
}

for (const { name, files, exceptions } of subjects) {
  describeCorpus(`what the linter says of the ${name} of the corpus`, () => {
    const findings = files.flatMap(findingsIn);

    it('is printed, rule by rule', () => {
      const counts = new Map<string, { findings: number; files: Set<string> }>();
      for (const { code, severity, stage, file } of findings) {
        const key = `${code} (${severity}, ${stage})`;
        const count = counts.get(key) ?? { findings: 0, files: new Set() };
        count.findings++;
        counts.set(key, count);
        count.files.add(file);
      }
      const lines = [...counts]
        .sort(([, one], [, other]) => other.files.size - one.files.size)
        .map(([key, count]) => {
          const share = ((100 * count.files.size) / files.length).toFixed(1);
          return `${String(count.findings).padStart(5)} in ${share.padStart(4)} % of documents  ${key}`;
        });
      process.stdout.write(`${files.length} ${name}:\n${lines.join('\n')}\n`);
      expect(findings.filter(({ code }) => code === 'rule-failed')).toEqual([]);
    });

    it('is no error where libvirt expects none, but for what is listed', () => {
      const errors = new Map<string, Set<string>>();
      for (const { code, severity, file } of findings) {
        if (severity !== 'error') continue;
        const documents = errors.get(code) ?? new Set();
        errors.set(code, documents.add(file.replace(/^.*\/|\.xml$/g, '')));
      }
      const found = [...errors].sort(([one], [other]) => (one < other ? -1 : 1)).map(([code, documents]) => [code, [...documents].sort()]);
      expect(found).toEqual(Object.entries(exceptions).map(([code, { documents }]) => [code, documents]));
    });
  });
}

/** Two codes at one place that speak of different mistakes. */
const pairs: Readonly<Record<string, string>> = {
  'interface-model-missing, interface-type-missing': 'one says which card the guest sees, the other what it is connected to',
  'interface-model-missing, mac-missing': 'two things that are missing in one place',
  'ip-family-missing, ipv6-prefix-unsuitable': 'the family is missing, and the address would be a bad one with it',
  'ipv6-prefix-unsuitable, ipv6-nat-not-enabled': 'fc00::1 is not for everybody to choose, and no address to be seen by outside',
  'loose-value, ipv6-prefix-unsuitable': 'fe80::2%1 has a scope, which the schema does not know, and is for one link',
  'loose-value, ovs-interfaceid-on-network': 'the UUID is spelt oddly, and stands in the wrong place',
  'mac-not-canonical, mac-duplicate': 'the spelling is one thing, that another card has the address is another',
  'missing, interface-setting-fails-at-start': 'a <vlan> without tags, where no tags can be',
  'missing, mac-missing': 'two things that are missing in one place',
  'missing, portforward-needs-passt': 'a <portForward> without protocol, where nothing is forwarded',
  'vlan-trunk, interface-setting-fails-at-start': 'several tags, where no tags can be',
};

describeCorpus('what libvirt accepts and a person would regret', () => {
  it('is told once: where a rule speaks of it, nothing else speaks of the same place', () => {
    const texts = ['verdicts/network.jsonl', 'verdicts/domain.jsonl'].flatMap((path) =>
      corpusText(path)
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { xml: string }).xml),
    );
    const found = new Set<string>();
    for (const text of [...texts, ...subjects.flatMap(({ files }) => files.map((file) => file.text))]) {
      const byPlace = new Map<string, Finding[]>();
      for (const finding of lint([{ path: 'a.xml', text }])) {
        const place = `${finding.span!.start}-${finding.span!.end}`;
        const others = byPlace.get(place) ?? [];
        byPlace.set(place, [...others, finding]);
      }
      for (const here of byPlace.values()) {
        const isOurs = here.some(({ stage }) => stage === 'start' || stage === 'silent' || stage === 'advice');
        if (here.length > 1 && isOurs) found.add(here.map(({ code }) => code).join(', '));
      }
    }
    expect([...found].sort()).toEqual(Object.keys(pairs));
  });
});
