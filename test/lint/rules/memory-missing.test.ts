import { checkRule } from '../../support/check-rule.ts';

checkRule('memory-missing', {
  around: "<domain type='kvm'>\u2026</domain>",
  reports: [],
  accepts: {
    'some memory': '<name>g</name><memory>65536</memory>',
    'NUMA cells': "<name>g</name><cpu><numa><cell id='0' cpus='0' memory='65536'/></numa></cpu>",
    'memory that cannot be read': '<name>g</name><memory>much</memory>',
  },
});

checkRule('memory-missing', {
  around: '\u2026',
  reports: [
    { xml: "<«domain» type='kvm'><name>g</name></domain>", says: "<memory> is missing; add one, such as <memory unit='MiB'>1024</memory>" },
    { xml: "<domain type='kvm'><name>g</name><memory>«0»</memory></domain>", says: 'the guest has no memory; give it some' },
  ],
  accepts: {},
});
