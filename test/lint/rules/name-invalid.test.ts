import { checkRule } from '../../support/check-rule.ts';

checkRule('name-invalid', {
  reports: [
    {
      xml: '<network><name>«a/b»</name></network>',
      says: "the name 'a/b' contains '/', which libvirt refuses; use '-' instead",
    },
    {
      xml: '<network><name>«a\nb»</name></network>',
      says: 'the name contains a line break; remove it',
    },
    {
      xml: '<network><name>«ääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääää»</name></network>',
      says: 'the name has more than 247 bytes; libvirt names a file after it',
    },
    {
      xml: "<domain type='kvm'><name>«a/b»</name></domain>",
      says: "the name 'a/b' contains '/', which libvirt refuses; use '-' instead",
    },
  ],
  accepts: {
    'a guest of another hypervisor': "<domain type='xen'><name>a/b</name></domain>",
    'blanks and signs': '<network><name> A "b" &amp; c.d-e_f </name></network>',
    'as many bytes as fit':
      '<network><name>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</name></network>',
  },
});
