import { describe, expect, it } from 'vitest';
import { LineIndex } from '../../src/xml/lines.ts';
import { readXml } from '../../src/xml/read.ts';
import { XmlSyntaxError } from '../../src/xml/syntax-error.ts';
import { nameSpan, namespaceOf, valueSpan, type XmlElement } from '../../src/xml/tree.ts';

/** What is wrong with a text, as `line:column message`. */
function refusal(text: string): string {
  try {
    readXml(text);
  } catch (error) {
    if (!(error instanceof XmlSyntaxError)) throw error;
    const { line, column } = new LineIndex(text).at(error.span.start);
    return `${line}:${column} ${error.message}`;
  }
  return 'accepted';
}

function outline({ name, attributes, elements, text }: XmlElement): unknown {
  return { name, attributes: attributes.map((one) => [one.name, one.value]), elements: elements.map(outline), text };
}

describe('a text that is not well-formed is refused, with its place and a way out', () => {
  it.each([
    ['<a b=‘c’/>', `1:6 ‘ is not a quotation mark; use ' or "`],
    ['<a b=“c”/>', `1:6 “ is not a quotation mark; use ' or "`],
    ['<a b="c”/>', "1:4 the value of 'b' has no closing quote"],
    ['<a\n  b=c/>', "2:5 the value of 'b' needs quotes: b='c'"],
    ['<a b>', "1:4 the attribute 'b' of <a> has no value; write b='…'"],
    ['<a b=>', "1:4 the attribute 'b' has no value; write b='…'"],
    ["<a b='1'c='2'/>", "1:9 a blank is missing before the attribute 'c'"],
    ["<a b='1' b='2'/>", "1:10 <a> has the attribute 'b' twice; remove one"],
    ["<a b='<'/>", "1:7 '<' cannot stand in an attribute; write '&lt;'"],
    ["<a b='1\\>", "1:4 the value of 'b' has no closing quote"],
    ["<a b='1'\\></a>", "1:9 '\\>' does not end a tag; write '/>'"],
    ['<a>x & y</a>', "1:6 '&' starts a reference; write '&amp;' for the character itself"],
    ['<a>\r\n &x</a>', "2:2 '&' starts a reference; write '&amp;' for the character itself"],
    ['<a>&eacute;</a>', "1:4 the entity '&eacute;' is not defined; XML knows &lt; &gt; &amp; &quot; &apos; and numbers such as &#233;"],
    ['<a>&#0;</a>', "1:4 '&#0;' stands for a character that XML forbids; remove it"],
    ['<a>\u0000</a>', '1:4 the character U+0000 is not allowed in XML; remove it'],
    ['<a>\ud800</a>', '1:4 the character U+D800 is not allowed in XML; remove it'],
    ['<a>]]></a>', "1:4 ']]>' ends a CDATA section; write ']]&gt;' in text"],
    ['<a>\n<b/>\n<c/></b></a>', '3:5 </b> has nothing to close: the <b> on line 2 was closed already; take out one of the two ends'],
    ['<a><b></a>', '1:7 </a> does not close <b>, opened on line 1; expected </b> first'],
    ['<a><b/>', '1:2 <a> is not closed; expected </a> before the end of the text'],
    ['<a>text', '1:2 <a> is not closed; expected </a> before the end of the text'],
    ['<a></a></a>', '1:8 </a> closes nothing: <a> was closed before'],
    ['</a>', '1:1 </a> closes nothing: no element is open'],
    ['<a/><b/>', '1:5 a document has one root element; <a> was it'],
    ['<a/> more', "1:6 text after the root element <a>: 'more'"],
    ['xml', "1:1 an XML document starts with '<', not with 'xml'"],
    ['```xml\n<a/>', "1:1 an XML document starts with '<', not with '```xml'; remove the lines that fence the code"],
    ['&lt;a/&gt;', "1:1 an XML document starts with '<', not with '&lt;a/&gt;'; the document seems to be escaped as text"],
    ['', '1:1 the document is empty'],
    ['<!-- a -->', '1:11 the document has no root element'],
    ['<a><!-- b', "1:4 this comment does not end; '-->' is missing"],
    ['<a><!-- b -- c --></a>', "1:11 '--' cannot stand inside a comment; it may only end one, as '-->'"],
    ['<a><![CDATA[b</a>', "1:4 this CDATA section does not end; ']]>' is missing"],
    ['<a><?b</a>', "1:4 this processing instruction does not end; '?>' is missing"],
    ['<a></a', "1:4 this end tag does not end; '>' is missing"],
    ['<a', "1:1 the start tag <a does not end; '>' is missing"],
    ['<a\n<b/></a>', "1:1 the start tag <a does not end before the next '<'; '>' is missing"],
    ['<a>1 < 2</a>', "1:6 '<' starts a tag, and no name follows; write '&lt;' for the character itself"],
    ['<a>< b/></a>', "1:4 a blank stands between '<' and the name; remove it, or write '&lt;' where the character is meant"],
    [
      '\n<?xml version="1.0"?><a/>',
      '2:1 the XML declaration <?xml … ?> can only stand at the very start of the document, with nothing before it',
    ],
    ['<?xml version=1.0?><a/>', '1:1 the XML declaration is not well formed; expected <?xml version="1.0" encoding="UTF-8"?>'],
    ['<?xml version="1.0" encoding="x-unknown"?><a/>', "1:1 the encoding 'x-unknown' is not known; libvirt writes UTF-8"],
    ['<!DOCTYPE a><a/>', '1:1 a DOCTYPE is not read: libvirt needs none, and entities can do harm; remove it'],
    ['<!DOCTYPE a [<!ENTITY b "c">]>\n<a>&b;</a>', '1:1 a DOCTYPE is not read: libvirt needs none, and entities can do harm; remove it'],
    ["<a><b c='1>\n<d e='2'/></a>", "1:7 the value of 'c' has no closing quote"],
  ])('%j', (text, message) => expect(refusal(text)).toBe(message));

  it('tells what comes first when several things are wrong', () => {
    expect(refusal('<a>&x <!-- never ends')).toMatch(/^1:4 '&'/);
    expect(refusal('<a b=c>\u0001</a>')).toMatch(/^1:6 the value of 'b' needs quotes/);
    expect(refusal('<a></b><!-- never ends')).toMatch(/^1:4 <\/b> does not close <a>/);
  });

  it('offers a replacement where one would do', () => {
    const replacement = (text: string): unknown => {
      try {
        return readXml(text);
      } catch (error) {
        const { span, replacement: given } = error as XmlSyntaxError;
        return given === undefined ? undefined : text.slice(0, span.start) + given + text.slice(span.end);
      }
    };
    expect(replacement('<a b=‘c"/>')).toBe(`<a b='c"/>`);
    expect(replacement('<a>x & y</a>')).toBe('<a>x &amp; y</a>');
    expect(replacement('<a b=c/>')).toBe("<a b='c'/>");
    expect(replacement('<a></b>')).toBeUndefined();
  });

  it('refuses texts over the size asked for, and elements nested deeper than 256', () => {
    expect(() => readXml('<abc/>', { maxLength: 5 })).toThrow('the document has 6 characters; at most 5 are read (maxLength)');
    expect(readXml('<a>'.repeat(256) + '</a>'.repeat(256)).root.name).toBe('a');
    expect(refusal('<a>'.repeat(257) + '</a>'.repeat(257))).toBe('1:769 elements nest more than 256 deep');
    expect(refusal('<a>'.repeat(100_000))).toBe('1:769 elements nest more than 256 deep');
  });
});

describe('a well-formed text is read as libxml2 reads it', () => {
  it('resolves references, CDATA and line ends', () => {
    const { root } = readXml(
      '\ufeff<?xml version="1.0"?>\r\n<a b="1&#10;2&amp;3\r\n4\t5">x<![CDATA[<&>]]>\r\n&#x41;</a>\r\n<!-- end -->\r\n',
    );
    expect(outline(root)).toEqual({ name: 'a', attributes: [['b', '1\n2&3 4 5']], elements: [], text: 'x<&>\nA' });
  });

  it('keeps the text of elements without children, and drops blanks between children', () => {
    expect(outline(readXml('<a> <b> </b> <c/> </a>').root)).toEqual({
      name: 'a',
      attributes: [],
      elements: [
        { name: 'b', attributes: [], elements: [], text: ' ' },
        { name: 'c', attributes: [], elements: [], text: '' },
      ],
      text: '',
    });
    expect(readXml('<a>x<b/>y</a>').root.text).toBe('xy');
  });

  it('takes quotes in processing instructions for what they are', () => {
    const { root } = readXml(`<a><?note don't?><b c='>'/><!-- <? ' --><?x "?></a>`);
    expect(root.elements.map(({ name }) => name)).toEqual(['b']);
  });

  it('finds comments anywhere', () => {
    const source = '<!-- 1 --><a><!-- 2 --><b/><![CDATA[<!-- no -->]]></a><!-- 3 -->';
    expect(readXml(source).comments.map(({ start, end }) => source.slice(start, end))).toEqual(['<!-- 1 -->', '<!-- 2 -->', '<!-- 3 -->']);
  });

  it('gives every part its place in UTF-16 code units', () => {
    const source = `<a>\n  <!-- \u{1F600} --><bc d = 'é' e="">f</bc >\r\n  <g/></a>`;
    const { root } = readXml(source);
    const [first, second] = root.elements as [XmlElement, XmlElement];
    const cut = ({ start, end }: { start: number; end: number }): string => source.slice(start, end);
    expect(cut(first)).toBe(`<bc d = 'é' e="">f</bc >`);
    expect(cut(nameSpan(first))).toBe('bc');
    expect(first.attributes.map((one) => [cut(one), cut(valueSpan(one))])).toEqual([
      ["d = 'é'", 'é'],
      ['e=""', ''],
    ]);
    expect(source.slice(first.contentStart, first.contentEnd)).toBe('f');
    expect(cut(second)).toBe('<g/>');
  });

  it('knows namespaces under any prefix, and takes unbound prefixes for part of the name', () => {
    const { root } = readXml("<a xmlns='u:1' xmlns:p='u:2'><b/><p:c xmlns=''><d/></p:c><q:e/></a>");
    const [b, c, e] = root.elements as [XmlElement, XmlElement, XmlElement];
    expect([root, b, c, c.elements[0]!, e].map(namespaceOf)).toEqual(['u:1', 'u:1', 'u:2', undefined, undefined]);
  });

  it('is not impressed by names that JavaScript knows', () => {
    const { root } = readXml(
      "<constructor __proto__='1' toString='2'><__proto__/><prototype hasOwnProperty='3'>x</prototype></constructor>",
    );
    expect(outline(root)).toEqual({
      name: 'constructor',
      attributes: [
        ['__proto__', '1'],
        ['toString', '2'],
      ],
      elements: [
        { name: '__proto__', attributes: [], elements: [], text: '' },
        { name: 'prototype', attributes: [['hasOwnProperty', '3']], elements: [], text: 'x' },
      ],
      text: '',
    });
  });
});

describe('what is no text', () => {
  it.each([
    [new TextEncoder().encode('<a/>'), "expected the text of a document, got bytes; read files as text, as in readFileSync(path, 'utf8')"],
    [undefined, 'expected the text of a document, got undefined'],
    [{ path: 'a.xml' }, 'expected the text of a document, got an object'],
  ])('is told from a document: %o', (given, message) => {
    expect(() => readXml(given as never)).toThrow(new TypeError(message));
  });
});

describe('no input takes more than its share of time', () => {
  const attributes = Array.from({ length: 200_000 }, (_, index) => ` a${index}='x'`).join('');
  it.each([
    ['many attributes', `<a${attributes}/>`, 'accepted'],
    ['many attributes, the last repeated', `<a${attributes} a0='x'/>`, /twice/],
    ['nothing but <', '<'.repeat(1_000_000), /no name follows/],
    ['tags that never end', '<a '.repeat(300_000), /does not end/],
    ['comments that never end', '<!--'.repeat(300_000), /does not end/],
    ['CDATA that never ends', `<a>${'<![CDATA['.repeat(100_000)}`, /does not end/],
    ['quotes that never end', '<a b="'.repeat(200_000), /no closing quote/],
    ['nothing but &', `<a>${'&'.repeat(1_000_000)}</a>`, /'&' starts a reference/],
    ['a reference that never ends', `<a>&${'x'.repeat(1_000_000)}</a>`, /'&' starts a reference/],
    ['many references', `<a>${'&amp;'.repeat(200_000)}</a>`, 'accepted'],
    ['many instructions with quotes', `<a>${`<?p 'x?>`.repeat(100_000)}</a>`, 'accepted'],
    [
      'many namespaces below many namespaces',
      `<a ${attributes.replaceAll(' a', ' xmlns:a')}>${"<b xmlns='u'/>".repeat(2_000)}</a>`,
      'accepted',
    ],
    ['a very long name', `<${'a'.repeat(1_000_000)}/>`, 'accepted'],
    ['many line ends', `<a b='${'\r\n'.repeat(100_000)}'>${'\r\n'.repeat(100_000)}</a>`, 'accepted'],
  ])('%s', (_, text, expected) => expect(refusal(text)).toMatch(expected));
});
