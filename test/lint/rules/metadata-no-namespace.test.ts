import { lab, testRule } from '../../support/rules.ts';

testRule('metadata-no-namespace', {
  reported: [
    [
      'an element without a namespace',
      lab('<metadata>\n  <owner>ops</owner>\n</metadata>'),
      ["warning silent /network/metadata/owner: <owner> has no namespace, and libvirt keeps none such; give it one with xmlns='…'"],
    ],
    [
      'a second element of one namespace',
      lab("<metadata>\n  <a:owner xmlns:a='urn:example:app'>ops</a:owner>\n  <b:team xmlns:b='urn:example:app'>web</b:team>\n</metadata>"),
      [
        'warning silent /network/metadata/b:team: libvirt keeps the first element of each namespace, and urn:example:app has one already; put <b:team> inside that',
      ],
    ],
  ],
  notReported: [
    [
      'one element for each namespace',
      lab(
        "<metadata>\n  <a:owner xmlns:a='urn:example:app'>ops</a:owner>\n  <team xmlns='urn:example:team'>\n    <name>web</name>\n    <name>db</name>\n  </team>\n</metadata>",
      ),
    ],
  ],
});
