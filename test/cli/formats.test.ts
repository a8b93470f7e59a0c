import { DOMParser } from '@xmldom/xmldom';
import { Ajv } from 'ajv';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { applyFixes, lint } from '../../src/lint/index.ts';
import { cli, doubtful, folderOf, good, reversed } from '../support/cli.ts';
import { corpusTextIfThere } from '../support/corpus.ts';
import { blocksIn } from '../support/docs.ts';

/** A name and a document with everything in them that could break a format. */
const nasty = 'a%b:c,d\u001b[31m\n<&"\'>\u202e é 😀#?.xml';
const nastyText = `<network>
  <name>a/b</name>
  <!-- 😀😀 --><ip address='10.0.0.1' prefix='24'>😀 &amp; "]]&gt;" \u0085\u202e%0A::error::</ip>
  <forward mode='bridge'><interface dev='é😀'/><interface dev='é😀'/></forward>
</network>
`;

async function print(format: string, ...args: string[]): Promise<string> {
  const folder = folderOf({ 'a.xml': reversed, 'b.xml': doubtful, 'c.xml': good, [nasty]: nastyText, 'x.xml': new Uint8Array([0xe9]) });
  const { out } = await cli(['lint', '--format', format, ...args], { cwd: folder });
  return out;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const obeyed = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

describe('every format', () => {
  it.each(['frame', 'compact', 'json', 'sarif', 'github', 'junit'])('%s has nothing in it that a terminal would obey', async (format) => {
    expect(await print(format, '.')).not.toMatch(obeyed);
  });

  it.each(['frame', 'compact', 'github'])('%s prints each finding on lines of its own', async (format) => {
    const heads = (await print(format, '.')).split('\n').filter((line) => /(?:\[[\w-]+\]$)|^::/.test(line));
    expect(heads).toHaveLength((JSON.parse(await print('json', '.')) as { findings: unknown[] }).findings.length);
  });
});

describe('compact', () => {
  it('is what editors read', async () => {
    expect(await print('compact', 'a.xml', 'x.xml')).toBe(
      'a.xml:5:36: error: the range ends at 10.0.0.2, before its start 10.0.0.9 [dhcp-range-order]\n' +
        'x.xml:1:1: error: cannot be read: it is not written in UTF-8; convert it, or declare its encoding in <?xml … ?> [unreadable-file]\n',
    );
  });

  it('counts no byte order mark', async () => {
    const { out } = await cli(['lint', '--format', 'compact', '-'], { stdin: '\ufeff<network><name>a</name><b/></network>' });
    expect(out).toMatch(/^<stdin>:1:25: /);
  });
});

describe('json', () => {
  it('has everything, with places', async () => {
    const start = reversed.indexOf('10.0.0.9');
    const end = reversed.indexOf('10.0.0.2');
    const place = (line: number, column: number, offset: number): object => ({ line, column, offset });
    expect(JSON.parse(await print('json', 'a.xml', 'c.xml', 'x.xml'))).toEqual({
      formatVersion: 1,
      tool: { name: 'libvirt-xml', version: expect.stringMatching(/^\d+\.\d+\.\d+/) },
      files: 3,
      counts: { error: 2, warning: 0, info: 0 },
      findings: [
        {
          file: 'a.xml',
          code: 'dhcp-range-order',
          severity: 'error',
          stage: 'define',
          message: 'the range ends at 10.0.0.2, before its start 10.0.0.9',
          path: '/network/ip[1]/dhcp/range[1]/@end',
          start: place(5, 36, end),
          end: place(5, 44, end + 8),
          fix: {
            title: 'Swap start and end',
            kind: 'safe',
            edits: [
              { start, end: start + 8, text: '10.0.0.2' },
              { start: end, end: end + 8, text: '10.0.0.9' },
            ],
          },
        },
        {
          file: 'x.xml',
          code: 'unreadable-file',
          severity: 'error',
          stage: 'advice',
          message: expect.stringContaining('not written in UTF-8'),
          path: '/',
        },
      ],
    });
  });

  it('is as its page shows', async () => {
    const [example] = blocksIn('docs/lint/json-format.md', 'json');
    const { out } = await cli(['lint', '--format', 'json', '--stdin-path', 'lab.xml', '-'], { stdin: reversed });
    const { tool, ...rest } = JSON.parse(example!) as { tool: object };
    expect(JSON.parse(out)).toEqual({ ...rest, tool: { ...tool, version: expect.any(String) } });
  });

  it('has related places', async () => {
    const { out } = await cli(['lint', '--format', 'json', '-'], {
      stdin: "<network><name>a</name><forward mode='bridge'><interface dev='a'/><interface dev='a'/></forward></network>",
    });
    const { findings } = JSON.parse(out) as { findings: { related: unknown }[] };
    expect(findings[0]!.related).toEqual([
      {
        message: 'it stands here first',
        path: '/network/forward/interface[1]',
        file: '<stdin>',
        start: { line: 1, column: 48, offset: 47 },
        end: { line: 1, column: 57, offset: 56 },
      },
    ]);
  });
});

describe('github', () => {
  it('puts findings beside their lines', async () => {
    expect(await print('github', 'a.xml', 'b.xml', 'x.xml')).toBe(
      '::error file=a.xml,line=5,endLine=5,col=36,endColumn=44,title=dhcp-range-order::the range ends at 10.0.0.2, before its start 10.0.0.9\n' +
        '::warning file=b.xml,line=3,endLine=3,col=4,endColumn=10,title=unknown-element::<network> has no child <colour>; libvirt ignores it and drops it when it saves the document\n' +
        '::error file=x.xml,title=unreadable-file::cannot be read: it is not written in UTF-8; convert it, or declare its encoding in <?xml … ?>\n',
    );
  });

  it('escapes what would end a command or one of its properties', async () => {
    const { out } = await cli(['lint', '--format', 'github', '--stdin-path', 'a:b,c%d\r\ne.xml', '-'], {
      stdin: "<network><name>a</name><ip address='100%\n::error::x'/></network>".replace('\n', '&#10;'),
    });
    expect(out).toContain('file=a%3Ab%2Cc%25d%0D%0Ae.xml,');
    expect(out).toContain("'100%25%0A::error::x'");
    expect(out.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('junit', () => {
  const parse = (text: string): ReturnType<DOMParser['parseFromString']> =>
    new DOMParser({
      onError: (level, message) => {
        throw new Error(`${level}: ${message}`);
      },
    }).parseFromString(text, 'text/xml');

  it('has a suite for each file and a failure for each error', async () => {
    const document = parse(await print('junit', 'a.xml', 'b.xml', 'c.xml'));
    const suites = [...document.getElementsByTagName('testsuite')].map((suite) => [
      suite.getAttribute('name'),
      suite.getAttribute('tests'),
      suite.getAttribute('failures'),
      [...suite.getElementsByTagName('failure')].map((failure) => failure.getAttribute('message')),
    ]);
    expect(suites).toEqual([
      ['a.xml', '1', '1', ['the range ends at 10.0.0.2, before its start 10.0.0.9']],
      ['b.xml', '1', '0', []],
      ['c.xml', '1', '0', []],
    ]);
    expect(document.documentElement!.getAttribute('tests')).toBe('3');
    expect(document.documentElement!.getAttribute('failures')).toBe('1');
  });

  it('is well-formed whatever the files are called and say', async () => {
    expect(parse(await print('junit', '.')).getElementsByTagName('testsuite').length).toBe(5);
  });
});

describe('sarif', () => {
  const sarif = async (...args: string[]): Promise<Log> => JSON.parse(await print('sarif', ...args)) as Log;

  it('has the rules, the places and the fixes', async () => {
    const { runs } = await sarif('a.xml');
    expect(runs).toEqual([
      {
        tool: {
          driver: {
            name: 'libvirt-xml',
            version: expect.any(String),
            rules: [
              {
                id: 'dhcp-range-order',
                shortDescription: { text: 'A DHCP range that ends before it starts.' },
                defaultConfiguration: { level: 'error' },
              },
            ],
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The folder that libvirt-xml ran in.' } } },
        results: [
          {
            ruleId: 'dhcp-range-order',
            ruleIndex: 0,
            level: 'error',
            message: { text: 'the range ends at 10.0.0.2, before its start 10.0.0.9' },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: 'a.xml', uriBaseId: '%SRCROOT%' },
                  region: { startLine: 5, startColumn: 36, endLine: 5, endColumn: 44 },
                },
                logicalLocations: [{ fullyQualifiedName: '/network/ip[1]/dhcp/range[1]/@end' }],
              },
            ],
            fixes: [
              {
                description: { text: 'Swap start and end' },
                artifactChanges: [
                  {
                    artifactLocation: { uri: 'a.xml', uriBaseId: '%SRCROOT%' },
                    replacements: [
                      {
                        deletedRegion: { startLine: 5, startColumn: 21, endLine: 5, endColumn: 29 },
                        insertedContent: { text: '10.0.0.2' },
                      },
                      {
                        deletedRegion: { startLine: 5, startColumn: 36, endLine: 5, endColumn: 44 },
                        insertedContent: { text: '10.0.0.9' },
                      },
                    ],
                  },
                ],
              },
            ],
            properties: { stage: 'define' },
          },
        ],
      },
    ]);
  });

  it('names files by relative URIs that lead back to them', async () => {
    const { runs } = await sarif('.');
    const uris = new Set(runs[0]!.results!.map(({ locations }) => locations![0]!.physicalLocation!.artifactLocation!.uri!));
    expect([...uris].map((uri) => decodeURIComponent(new URL(uri, 'file:///base/').pathname.slice('/base/'.length)))).toEqual(
      expect.arrayContaining(['a.xml', 'b.xml', 'x.xml', nasty]),
    );
  });

  it('counts columns in UTF-16 code units, so that its fixes give the text that --fix gives', async () => {
    const { runs } = await sarif(nasty);
    const [result] = runs[0]!.results!.filter(({ ruleId }) => ruleId === 'forward-device-duplicate');
    const { replacements } = result!.fixes![0]!.artifactChanges[0]!;
    const lines = nastyText.split('\n');
    const offset = (line: number, column: number): number =>
      lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, column - 1);
    const fixed = replacements
      .toReversed()
      .reduce(
        (text, { deletedRegion: { startLine, startColumn, endLine, endColumn }, insertedContent }) =>
          text.slice(0, offset(startLine!, startColumn!)) + insertedContent!.text + text.slice(offset(endLine!, endColumn!)),
        nastyText,
      );
    const finding = lint([{ path: 'a', text: nastyText }]).filter(({ code }) => code === 'forward-device-duplicate');
    expect(fixed).toBe(applyFixes(nastyText, finding).text);
    expect(fixed).not.toBe(nastyText);
    expect(result!.relatedLocations).toMatchObject([
      { id: 1, message: { text: 'it stands here first' }, physicalLocation: { region: { startLine: 4 } } },
    ]);
  });

  const schema = corpusTextIfThere('sarif-schema-2.1.0.json');

  it.runIf(schema !== undefined)(`fits its schema${schema === undefined ? ' (skipped: no schema)' : ''}`, async () => {
    // The schema is of a draft whose one difference from later ones here is the name of its own identifier.
    const { $schema: _, id: __, ...rest } = JSON.parse(schema!) as Record<string, unknown>;
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(rest);
    const log = await sarif('.');
    validate(log);
    expect(validate.errors).toBeNull();
    expect(validate({ ...log, version: '2' })).toBe(false);
  });
});
