import { checkRule } from '../../support/check-rule.ts';

checkRule('dns-disabled-has-content', {
  around: '<network><name>n</name>…</network>',
  reports: [
    {
      xml: "<dns enable='«no»'><forwarder addr='9.9.9.9'/></dns>",
      says: "enable='no' switches the DNS server off, and there are records for it; libvirt refuses both together",
      fixed: "<dns><forwarder addr='9.9.9.9'/></dns>",
    },
    {
      xml: "<dns enable='«no»'><host ip='10.0.0.5'><hostname>a</hostname></host></dns>",
      says: "enable='no' switches the DNS server off, and there are records for it; libvirt refuses both together",
      fixed: "<dns><host ip='10.0.0.5'><hostname>a</hostname></host></dns>",
    },
    {
      xml: "<dns enable='«no»'><txt name='a' value='b'/></dns>",
      says: "enable='no' switches the DNS server off, and there are records for it; libvirt refuses both together",
      fixed: "<dns><txt name='a' value='b'/></dns>",
    },
    {
      xml: "<dns enable='«no»'><srv service='a' protocol='tcp'/></dns>",
      says: "enable='no' switches the DNS server off, and there are records for it; libvirt refuses both together",
      fixed: "<dns><srv service='a' protocol='tcp'/></dns>",
    },
  ],
  accepts: {
    'nothing inside': "<dns enable='no'/>",
    'an attribute beside it': "<dns enable='no' forwardPlainNames='yes'/>",
    'DNS that is on': "<dns enable='yes'><forwarder addr='9.9.9.9'/></dns>",
  },
});
