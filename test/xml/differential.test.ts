import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, it } from 'vitest';
import { readXml } from '../../src/xml/read.ts';
import type { XmlElement } from '../../src/xml/tree.ts';

// Documents are generated as text, with all that XML allows, and read by two parsers that share no code.

interface Outline {
  name: string;
  attributes: Record<string, string>;
  elements: Outline[];
  text: string;
}

const name = fc.stringMatching(/^[a-zA-Z_é][a-zA-Z0-9_.é-]{0,6}$/);
const blank = fc.constantFrom('', ' ', '\n', '\t', '\r\n  ');
const someBlank = fc.constantFrom(' ', '\n', '\t', '\r\n  ');
const characters = fc.string({
  unit: fc.constantFrom('a', 'ü', '\u{1F600}', ' ', '\n', '\r\n', '\t', "'", '"', '>', ']', '-', '?', '/', '='),
});
const reference = fc.constantFrom('&amp;', '&lt;', '&#10;', '&#x1F600;', '&apos;', '&quot;', '&#13;', '&gt;');
const text = fc.array(fc.oneof(characters, reference), { maxLength: 4 }).map((pieces) => pieces.join('').replaceAll(']]>', ''));
const attribute = fc
  .tuple(someBlank, name, blank, blank, fc.constantFrom("'", '"'), text)
  .map(([before, key, left, right, quote, value]) => ({
    key,
    text: `${before}${key}${left}=${right}${quote}${value.replaceAll(quote, '')}${quote}`,
  }));
const comment = characters.map((inside) => `<!--${inside.replaceAll('-', '')}-->`);
const instruction = fc.tuple(name, characters).map(([target, inside]) => `<?p${target} ${inside.replaceAll('?', '')}?>`);
const cdata = characters.map((inside) => `<![CDATA[${inside.replaceAll(']', '')}<&]]>`);

const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .tuple(
      name,
      fc.uniqueArray(attribute, { maxLength: 4, selector: ({ key }) => key }),
      blank,
      fc.oneof(
        { depthSize: 'small' },
        fc.constant(undefined),
        fc.array(fc.oneof(text, comment, instruction, cdata, tie('element')), { maxLength: 5 }),
      ),
    )
    .map(([tag, attributes, end, content]) => {
      const start = `<${tag}${attributes.map((one) => one.text).join('')}${end}`;
      return content === undefined
        ? `${start}/>`
        : `${start}>${content
            .join('')
            .replaceAll(']]>', ']]&gt;')
            .replace(/(<!\[CDATA\[(?:(?!\]\]&gt;)[\s\S])*)\]\]&gt;/g, '$1]]>')}</${tag}${end}>`;
    }),
}));
const document = fc.tuple(fc.constantFrom('', '\ufeff', '<?xml version="1.0"?>\n'), element, blank).map((parts) => parts.join(''));

function ours(element: XmlElement): Outline {
  return {
    name: element.name,
    attributes: Object.fromEntries(element.attributes.map((one) => [one.name, one.value])),
    elements: element.elements.map(ours),
    text: element.text,
  };
}

function theirs(source: string): Outline {
  const parser = new SaxesParser();
  const top: Outline = { name: '', attributes: {}, elements: [], text: '' };
  const open = [top];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const element: Outline = { name: tag.name, attributes: { ...(tag.attributes as Record<string, string>) }, elements: [], text: '' };
    open.at(-1)!.elements.push(element);
    open.push(element);
  });
  const addText = (piece: string): void => {
    open.at(-1)!.text += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const element = open.pop()!;
    if (element.elements.length > 0 && /^[ \t\r\n]*$/.test(element.text)) element.text = '';
  });
  parser.write(source).close();
  return top.elements[0]!;
}

it('two parsers read generated documents alike', () => {
  fc.assert(
    fc.property(document, (source) => {
      expect(ours(readXml(source).root)).toEqual(theirs(source));
    }),
    { numRuns: 500 },
  );
});

it('what the other parser refuses of a damaged document is refused, and the other way round', () => {
  const damaged = fc
    .tuple(document, fc.nat(), fc.constantFrom('', '<', '>', '&', "'", '/', '</a>', '<b', ']]>', '--'))
    .map(([source, at, piece]) => {
      const place = at % (source.length + 1);
      return source.slice(0, place) + piece + source.slice(place + (piece === '' ? 1 : 0));
    });
  const reads = (read: () => unknown): boolean => {
    try {
      read();
      return true;
    } catch {
      return false;
    }
  };
  fc.assert(
    fc.property(damaged, (source) => {
      // Cutting a pair of surrogates in two leaves a text that only one of the two minds.
      fc.pre(source.isWellFormed());
      expect(reads(() => readXml(source))).toBe(reads(() => theirs(source)));
    }),
    { numRuns: 2000 },
  );
});
