import { checkRule } from '../../support/check-rule.ts';
import { guest } from '../../support/guest.ts';

checkRule('comment-not-kept', {
  reports: [
    {
      xml: '<«network»><!-- by hand --><name>n</name></network>',
      says: 'libvirt drops the comment of this document; what is to stay goes into <description> or <metadata>',
    },
    {
      xml: `<!-- one -->${guest("<interface type='user'><!-- two --></interface>").replace('<domain', '<«domain»')}`,
      says: 'libvirt drops the 2 comments of this document; what is to stay goes into <description> or <metadata>',
    },
  ],
  accepts: {
    'no comments': '<network><name>n</name></network>',
    'what programs read': '<!-- libvirt-xml-disable uuid-missing --><network><name>n</name></network>',
    'the notice of libvirt’s files':
      '<!--\nWARNING: THIS IS AN AUTO-GENERATED FILE. CHANGES TO IT ARE LIKELY TO BE\n--><network><name>n</name></network>',
  },
});
