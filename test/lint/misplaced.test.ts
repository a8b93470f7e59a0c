import { describe, expect, it } from 'vitest';
import { applyFixes, lint } from '../../src/lint/index.ts';
import { guest } from '../support/guest.ts';

function misplaced(text: string) {
  return lint([{ path: 'a.xml', text }]).filter(({ code }) => code === 'element-misplaced');
}
function moved(text: string): string {
  return applyFixes(text, misplaced(text), ['suggestion']).text;
}

describe('an element that belongs in one beside it', () => {
  it('is told by its own sentence, and by no other', () => {
    const text = guest('').replace('</devices>', "</devices><interface type='user'/>");
    const found = lint([{ path: 'a.xml', text }], { rules: { 'mac-missing': 'off' } });
    expect(found.map(({ code, severity, stage, path, message }) => [code, severity, stage, path, message])).toEqual([
      [
        'element-misplaced',
        'error',
        'schema',
        '/domain/interface',
        '<interface> belongs in <devices>; here libvirt ignores it and drops it when it saves the document',
      ],
    ]);
  });

  it.each([
    [
      'behind what stands there, with the same indentation',
      '<network>\n  <name>n</name>\n  <dns>\n    <forwarder addr="10.0.0.1"/>\n  </dns>\n  <txt name="a" value="b"/>\n</network>',
      '<network>\n  <name>n</name>\n  <dns>\n    <forwarder addr="10.0.0.1"/>\n    <txt name="a" value="b"/>\n  </dns>\n</network>',
    ],
    [
      'into an element that was empty, with all it holds',
      "<network>\r\n  <name>n</name>\r\n  <ip address='10.0.0.1' prefix='24'/>\r\n  <dhcp>\r\n    <range start='10.0.0.2' end='10.0.0.9'/>\r\n  </dhcp>\r\n</network>",
      "<network>\r\n  <name>n</name>\r\n  <ip address='10.0.0.1' prefix='24'>\r\n    <dhcp>\r\n      <range start='10.0.0.2' end='10.0.0.9'/>\r\n    </dhcp>\r\n  </ip>\r\n</network>",
    ],
    [
      'on one line',
      "<network><name>n</name><dhcp/><ip address='10.0.0.1' prefix='24'><tftp root='/a'/></ip></network>",
      "<network><name>n</name><ip address='10.0.0.1' prefix='24'><tftp root='/a'/><dhcp/></ip></network>",
    ],
  ])('is moved %s', (_, text, expected) => {
    expect(moved(text)).toBe(expected);
    expect(misplaced(expected)).toEqual([]);
  });

  it('stays where more than one would do', () => {
    const text = "<network><name>n</name><ip address='10.0.0.1' prefix='24'/><ip address='10.0.1.1' prefix='24'/><dhcp/></network>";
    expect(misplaced(text)).toHaveLength(1);
    expect(moved(text)).toBe(text);
  });

  it('is none that belongs where it stands, or in several others', () => {
    expect(misplaced(guest(''))).toEqual([]);
    expect(misplaced(guest("<source dev='eth0'/>"))).toEqual([]);
    expect(misplaced("<network xmlns:a='urn:a'><name>n</name><a:dhcp/></network>")).toEqual([]);
  });
});
