import { describe, expect, it } from 'vitest';
import { domain } from '../../src/domain/domain.ts';
import { domainInterface } from '../../src/interface/interface.ts';
import { type HostView, hostRule, lint, rule } from '../../src/lint/index.ts';
import { networkIp } from '../../src/network/ip.ts';
import { network } from '../../src/network/network.ts';

/** Findings of one document as `line:column severity stage code`. */
function findings(text: string, options = {}): string[] {
  return lint([{ path: 'a.xml', text }], options).map(({ span, severity, stage, code }) => {
    const before = text.slice(0, span!.start);
    return `${before.split('\n').length}:${span!.start - before.lastIndexOf('\n')} ${severity} ${stage} ${code}`;
  });
}

describe('a finding', () => {
  it('has its file, path, place, message and fix', () => {
    const text =
      "<network>\n  <name>a</name>\n  <ip address='10.0.0.1' prefix='24'>\n    <dhcp>\n      <range start='10.0.0.9' end='10.0.0.2'/>\n    </dhcp>\n  </ip>\n</network>\n";
    expect(lint([{ path: 'a.xml', text }])).toEqual([
      {
        file: 'a.xml',
        code: 'dhcp-range-order',
        severity: 'error',
        stage: 'define',
        message: 'the range ends at 10.0.0.2, before its start 10.0.0.9',
        path: '/network/ip[1]/dhcp/range[1]/@end',
        span: { start: text.indexOf('10.0.0.2'), end: text.indexOf('10.0.0.2') + 8 },
        fix: {
          title: 'Swap start and end',
          kind: 'safe',
          edits: [
            { start: text.indexOf('10.0.0.9'), end: text.indexOf('10.0.0.9') + 8, text: '10.0.0.2' },
            { start: text.indexOf('10.0.0.2'), end: text.indexOf('10.0.0.2') + 8, text: '10.0.0.9' },
          ],
        },
      },
    ]);
  });

  it('comes once for each thing that is wrong, in order of place', () => {
    expect(
      findings(`<network>
  <name>a/b</name>
  <bridge nmae='x' stp='yes'/>
  <colour/>
  <ip address='10.0.0.300' prefix='24'>
    <dhcp>
      <range start='10.0.0.9' end='10.0.0.2'/>
      <host mac='53:54:00:00:00:01' ip='10.0.0.5'/>
    </dhcp>
  </ip>
</network>`),
    ).toEqual([
      '2:9 error define name-invalid',
      '3:11 error schema unknown-attribute',
      '3:25 warning schema loose-value',
      '4:4 warning schema unknown-element',
      '5:16 error define invalid-value',
      '8:18 error define mac-multicast',
    ]);
  });
});

describe('what cannot be read', () => {
  it('silences what follows from it, and nothing else', () => {
    // Without a readable address nothing is known about the subnet; the lease is short all the same.
    expect(
      findings(`<network><name>a</name><ip address='x' prefix='24'><dhcp>
<range start='10.0.0.9' end='10.0.0.2'><lease expiry='5' unit='seconds'/></range></dhcp></ip></network>`),
    ).toEqual(['1:37 error define invalid-value', '2:55 error define dhcp-lease-too-short']);
  });

  it('does not keep the rest of its element from being judged', () => {
    // The network has no name; its mode still does not allow an address.
    expect(findings("<network><forward mode='bridge'/><ip address='10.0.0.1' prefix='24'/></network>")).toEqual([
      '1:2 error define missing',
      '1:11 error start forward-has-no-device',
      '1:35 error define element-not-allowed-in-mode',
    ]);
  });

  it('does not count as absent', () => {
    // The mode is wrong, so it is not known whether an <ip> is needed.
    expect(findings("<network><name>a</name><forward mode='natt'/></network>")).toEqual(['1:39 error define unknown-value']);
    // The prefix is wrong, so libvirt assumes nothing about it.
    expect(
      findings(
        "<network><name>a</name><ip address='10.0.0.1' prefix='x'><dhcp><range start='10.1.1.1' end='10.1.1.2'/></dhcp></ip></network>",
      ),
    ).toEqual(['1:55 error define invalid-value']);
  });

  it.each([
    ['text that is no XML', 'hello', ['1:1 error xml xml-syntax']],
    ['a DOCTYPE, which libvirt would read', '<!DOCTYPE network><network/>', ['1:1 error advice doctype']],
    ['a root element libvirt does not know', '<net/>', ['1:2 error define root-element']],
    ['a list of networks', '<networks><network/></networks>', ['1:2 error define root-element']],
    ['a default namespace', "<network xmlns='urn:x'><name>a</name></network>", ['1:10 error define root-namespace']],
  ])('%s is one finding or a few', (_, text, expected) => expect(findings(text)).toEqual(expected));

  it('is found in a device that stands alone, as for virsh attach-device', () => {
    expect(findings("<controller type='usb' index='-1'/>")).toEqual(['1:31 error define invalid-value']);
  });

  it('leaves documents of other kinds alone', () => {
    expect(findings('<pool type="dir"><name>a</name></pool>')).toEqual([]);
  });
});

describe('options', () => {
  const bad = '<network><name>a/b</name></network>';

  it('change the severity of a finding, or leave it out', () => {
    expect(findings(bad, { rules: { 'name-invalid': 'info' } })).toEqual(['1:16 info define name-invalid']);
    expect(findings(bad, { rules: { 'name-invalid': 'off' } })).toEqual([]);
    expect(findings('<network><name>a</name><b/></network>', { rules: { 'unknown-element': 'off' } })).toEqual([]);
  });

  it('judge as a given release of libvirt does', () => {
    const title = '<network><name>a</name><title>b</title></network>';
    expect(findings(title)).toEqual(['1:25 info schema newer-than-libvirt']);
    expect(findings(title, { libvirtVersion: '9.0.0' })).toEqual(['1:25 warning schema newer-than-libvirt']);
    expect(findings(title, { libvirtVersion: '9.7.0' })).toEqual([]);
  });

  it('add rules of one’s own', () => {
    const noTen = rule({
      id: 'no-ten',
      severity: 'warning',
      stage: 'advice',
      summary: 'We use 192.168 here.',
      on: networkIp,
      check(ip, report) {
        if (ip.address.startsWith('10.')) report(ip, 'address', 'use 192.168');
      },
    });
    const text = "<network><name>a</name><ip address='10.0.0.1' prefix='24'/></network>";
    expect(findings(text, { customRules: [noTen] })).toEqual(['1:37 warning advice no-ten']);
  });

  it('report a rule of one’s own that fails, and go on', () => {
    const broken = rule({
      id: 'broken',
      severity: 'error',
      stage: 'advice',
      summary: '',
      on: network,
      check() {
        throw new Error('no such luck');
      },
    });
    expect(lint([{ path: 'a.xml', text: bad }], { customRules: [broken] }).map(({ code, message }) => [code, message])).toEqual([
      ['rule-failed', "the rule 'broken' failed: no such luck"],
      ['name-invalid', "the name 'a/b' contains '/', which libvirt refuses; use '-' instead"],
    ]);
  });
});

describe('comments that ask for silence', () => {
  const wrap = (before: string, inside: string): string => `${before}<network>\n  ${inside}\n  <name>a/b</name>\n</network>`;

  it('speak of the next line', () => {
    expect(findings(wrap('', '<!-- libvirt-xml-disable-next-line name-invalid: a test -->'))).toEqual([]);
  });

  it('speak of the whole document', () => {
    expect(findings(wrap('<!-- libvirt-xml-disable name-invalid, mac-multicast -->', ''))).toEqual([
      '1:40 warning advice unused-suppression',
    ]);
  });

  it('are reported when there is nothing to silence', () => {
    expect(findings(wrap('<!-- libvirt-xml-disable-next-line name-invalid -->\n', ''))).toEqual([
      '1:36 warning advice unused-suppression',
      '4:9 error define name-invalid',
    ]);
  });

  it.each([
    ['<!-- libvirt-xml-disable name-invlid -->', "there is no rule 'name-invlid'; did you mean 'name-invalid'?"],
    ['<!-- libvirt-xml-disable-next-line our-own: nobody knows it -->', "there is no rule 'our-own'; remove it from the comment"],
    ['<!--libvirt-xml-disable-next-line-->', 'this comment asks for no silence that is understood'],
    ['<!-- libvirt-xml-disable-line name-invalid -->', 'this comment asks for no silence that is understood'],
  ])('are told how to be written: %s', (comment, says) => {
    const [found] = lint([{ path: 'a.xml', text: `${comment}<network><name>a</name></network>` }]);
    expect(found).toMatchObject({ code: 'unused-suppression', message: expect.stringContaining(says) });
  });

  it('may name rules of your own', () => {
    const own = rule({
      id: 'our-own',
      severity: 'info',
      stage: 'advice',
      summary: 'All.',
      on: network,
      check: (it, report) => report(it, undefined, 'so'),
    });
    const text = '<!-- libvirt-xml-disable our-own --><network><name>a</name></network>';
    expect(findings(text, { customRules: [own] })).toEqual([]);
  });

  it('are not in vain because a file is linted without those it does not go with', () => {
    const silent = '<network><!-- libvirt-xml-disable name-duplicate: one of them runs --><name>a</name></network>';
    expect(findings(silent)).toEqual([]);
    const two = lint([
      { path: 'a.xml', text: silent },
      { path: 'b.xml', text: '<network><name>b</name></network>' },
    ]);
    expect(two.map(({ code }) => code)).toEqual(['unused-suppression']);
  });

  it('are reported as severely as asked for, as any other code', () => {
    const text = '<!-- libvirt-xml-disable name-invalid --><network><name>a</name></network>';
    expect(findings(text, { rules: { 'unused-suppression': 'error' } })).toEqual(['1:26 error advice unused-suppression']);
    expect(findings(text, { rules: { 'unused-suppression': 'off' } })).toEqual([]);
  });
});

describe('all documents together', () => {
  const nic = (mac: string): string => `<interface type='user'><mac address='${mac}'/></interface>`;
  const guest = (name: string, ...nics: string[]): string =>
    `<domain type='kvm'><name>${name}</name><devices>${nics.join('')}</devices></domain>`;
  const files = [
    { path: 'net.xml', text: '<network><name>a</name></network>' },
    { path: 'web.xml', text: guest('web', nic('52:54:00:00:00:01'), nic('52:54:00:00:00:02')) },
    { path: 'pool.xml', text: "<pool type='dir'><name>a</name></pool>" },
    { path: 'card.xml', text: nic('52:54:00:00:00:01') },
  ];
  const together = { id: 'together', severity: 'error', stage: 'silent', summary: '' } as const;

  it('are what a rule about the host sees', () => {
    const seen: string[] = [];
    const look = (host: HostView): void => {
      seen.push(...host.networks.map(({ path, value }) => `network ${value.name} of ${path}`));
      seen.push(...host.domains.map(({ path, value }) => `guest ${value.name} of ${path}`));
      seen.push(...host.interfaces.map(({ path, value, guest }) => `${value.mac?.address} of ${guest?.value.name} of ${path}`));
    };
    lint(files, { customRules: [hostRule({ ...together, checkHost: look })] });
    expect(seen).toEqual([
      'network a of net.xml',
      'guest web of web.xml',
      '52:54:00:00:00:01 of web of web.xml',
      '52:54:00:00:00:02 of web of web.xml',
      '52:54:00:00:00:01 of undefined of card.xml',
    ]);
  });

  it('are judged as far as they can be read', () => {
    let macs: unknown;
    const broken = { path: 'broken.xml', text: guest('b', "<interface type='bridge'/>").replace("type='kvm'", '') };
    const look = (host: HostView): void => {
      macs = host.interfaces.map(({ value }) => value.mac?.address);
    };
    lint([broken, ...files], { customRules: [hostRule({ ...together, checkHost: look })] });
    expect(macs).toEqual([undefined, '52:54:00:00:00:01', '52:54:00:00:00:02', '52:54:00:00:00:01']);
  });

  it('have findings of their own among those of each file, with places in other files', () => {
    const checkMacs = hostRule({
      ...together,
      checkHost({ interfaces }, report) {
        const first = new Map<string, (typeof interfaces)[number]>();
        for (const one of interfaces) {
          const { address } = one.value.mac!;
          const other = first.get(address!);
          if (other === undefined) first.set(address!, one);
          else
            report(one, one.value.mac!, 'address', 'twice', {
              related: [{ message: 'here', object: other.value.mac!, property: 'address', file: other }],
            });
        }
      },
    });
    const found = lint(files, { customRules: [checkMacs] });
    expect(found.filter(({ code }) => code === 'together')).toEqual([
      {
        ...{ code: 'together', severity: 'error', stage: 'silent', message: 'twice' },
        ...{ file: 'card.xml', path: '/interface/mac/@address', span: { start: 37, end: 54 } },
        related: [{ message: 'here', file: 'web.xml', path: '/domain/devices/interface[1]/mac/@address', span: { start: 81, end: 98 } }],
      },
    ]);
    const silenced = { path: 'card.xml', text: `<!-- libvirt-xml-disable together -->${nic('52:54:00:00:00:01')}` };
    expect(lint([files[1]!, silenced], { customRules: [checkMacs] }).filter(({ code }) => code === 'together')).toEqual([]);
  });
});

describe('a rule about one kind of element', () => {
  it('may look at the root of the document', () => {
    const roots: unknown[] = [];
    const look = rule({
      id: 'look',
      severity: 'info',
      stage: 'advice',
      summary: '',
      on: domainInterface,
      check: (_, __, context) => void roots.push(context.root(domain)?.name, context.root(domainInterface)?.type),
    });
    lint(
      [
        { path: 'a', text: "<domain type='kvm'><name>a</name><devices><interface type='user'/></devices></domain>" },
        { path: 'b', text: "<interface type='user'/>" },
      ],
      { customRules: [look] },
    );
    expect(roots).toEqual(['a', undefined, undefined, 'user']);
  });
});
