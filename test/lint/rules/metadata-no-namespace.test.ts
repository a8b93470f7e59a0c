import { checkRule } from '../../support/check-rule.ts';
import { lab } from '../../support/lab.ts';

checkRule('metadata-no-namespace', {
  reports: [
    {
      name: 'an element without a namespace',
      xml: lab('<metadata>\n  <«owner»>ops</owner>\n</metadata>'),
      says: "<owner> has no namespace, and libvirt keeps none such; give it one with xmlns='…'",
    },
    {
      name: 'a second element of one namespace',
      xml: lab(
        "<metadata>\n  <a:owner xmlns:a='urn:example:app'>ops</a:owner>\n  <«b:team» xmlns:b='urn:example:app'>web</b:team>\n</metadata>",
      ),
      says: 'libvirt keeps the first element of each namespace, and urn:example:app has one already; put <b:team> inside that',
    },
  ],
  accepts: {
    'one element for each namespace': lab(
      "<metadata>\n  <a:owner xmlns:a='urn:example:app'>ops</a:owner>\n  <team xmlns='urn:example:team'>\n    <name>web</name>\n    <name>db</name>\n  </team>\n</metadata>",
    ),
  },
});
