import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placesIn, readComments } from '../../scripts/declared/comments.ts';
import { withFacts } from '../../scripts/declared/hover.ts';
import { factsOf, modelsFrom, roots } from '../../scripts/declared/models.ts';
import { commentsOf } from '../../scripts/declared/sources.ts';
import { numberCodec, uint32 } from '../../src/codecs/number.ts';
import { text } from '../../src/codecs/text.ts';
import { yesNo } from '../../src/codecs/toggle.ts';
import { oneOf, wordsSince } from '../../src/codecs/words.ts';
import { type ElementModel, element, variants } from '../../src/model/element.ts';
import { attribute, child, leaf, tag } from '../../src/model/field.ts';

const root = join(import.meta.dirname, '../..');

describe('what declarations say in options goes into the comments of their declaration files:', () => {
  class Lid {
    'max-angle'? = attribute(numberCodec({ max: 180 }), { unit: 'degrees' });
  }
  const lid: ElementModel<Lid> = element('lid', Lid, { since: '3.0.0' });
  class Common {
    open? = attribute(yesNo, { default: 'no', schema: 'required' });
    size? = attribute(uint32, { live: true, optionalSince: '9.1.0' });
  }
  class Plain extends Common {
    kind = tag('plain');
    colour? = leaf(wordsSince(oneOf('red', 'green'), { green: '2.0.0' }), { default: 'red', since: '1.0.0' });
    override open? = attribute(yesNo);
    lid? = child(lid, { default: 'a flat one' });
    note? = leaf(text);
  }
  class Unknown {
    kind = tag('unknown');
  }
  const box: ElementModel<Plain | Unknown> = variants<Plain | Unknown, 'kind'>('box', 'kind', {
    cases: { plain: Plain },
    unknown: Unknown,
  });
  const source = `
/** A cover. */
class Lid {
  /** How far it opens. */
  'max-angle'? = attribute(
    numberCodec({
      max: 180,
    }),
    { unit: 'degrees' },
  );
}
const lid: ElementModel<Lid> = element('lid', Lid, { since: '3.0.0' });
/** What all have. */
export class Common {
  /** Whether it is open. */
  open? = attribute(yesNo, { default: 'no', schema: 'required' });
  /** How large
   * it is. */
  size? = attribute(uint32, { live: true, optionalSince: '9.1.0' });
}
/** Nothing special. */
class Plain extends Common {
  kind = tag('plain');
  /** Its colour. */
  colour? = leaf(oneOf('red', 'green'));
  /** Whether this one is open. */
  override open? = attribute(yesNo);
  lid? = child(lid);
  note? = leaf(text);
}
/** Something else. */
class Unknown {
  kind = tag('unknown');
}
/** A box. */
export type Box = Plain | Unknown;
export const box: ElementModel<Box> = variants<Box, 'kind'>('box', 'kind', {});
`;
  const comments = readComments([['box.ts', source]]);
  const facts = factsOf(modelsFrom([box]), comments);
  const rewritten = (...lines: string[]): string[] => withFacts(lines.join('\n'), facts, comments).split('\n');

  it('units, defaults and releases, those of an element for the property that stands for it', () => {
    expect(
      rewritten(
        'declare class Plain extends Common {',
        '    /** Its colour. */',
        '    colour?: string;',
        '    lid?: Lid | undefined;',
        '}',
      ),
    ).toEqual([
      '/** Nothing special. */',
      'declare class Plain extends Common {',
      '    /**',
      '     * Its colour.',
      '     *',
      '     * `green` since libvirt 2.0.0.',
      '     *',
      "     * @default 'red'",
      '     * @since libvirt 1.0.0',
      '     */',
      '    colour?: string;',
      '    /**',
      '     * A cover.',
      '     *',
      '     * @default a flat one',
      '     * @since libvirt 3.0.0',
      '     */',
      '    lid?: Lid | undefined;',
      '}',
    ]);
    expect(rewritten('declare class Lid {', '    "max-angle"?: number | undefined;', '}')).toEqual([
      '/**',
      ' * A cover.',
      ' *',
      ' * @since libvirt 3.0.0',
      ' */',
      'declare class Lid {',
      '    /**',
      '     * How far it opens.',
      '     *',
      '     * In degrees. A whole number from 0 to 180.',
      '     */',
      '    "max-angle"?: number | undefined;',
      '}',
    ]);
  });

  it('how a value is written, and what the schema and older releases insist on', () => {
    expect(
      rewritten('export declare class Common {', '    open?: boolean | undefined;', '    /** x */', '    size?: number | undefined;', '}'),
    ).toEqual([
      '/** What all have. */',
      'export declare class Common {',
      '    /**',
      '     * Whether it is open.',
      '     *',
      "     * Written `yes` or `no`. libvirt's schema insists on it.",
      '     *',
      '     * @default false',
      '     */',
      '    open?: boolean | undefined;',
      '    /**',
      '     * How large',
      '     * it is.',
      '     *',
      '     * Needed before libvirt 9.1.0. Written by libvirt about what is running, and passed over when it is read.',
      '     */',
      '    size?: number | undefined;',
      '}',
    ]);
  });

  it('which variant a word stands for, and what a model reads', () => {
    expect(rewritten('declare class Plain extends Common {', '    kind: "plain";', '}').slice(2, 3)).toEqual([
      "    /** `'plain'`: Nothing special. */",
    ]);
    expect(rewritten('export declare const box: ElementModel<Box>;')).toEqual([
      '/** The element `<box>`. A box. */',
      'export declare const box: ElementModel<Box>;',
    ]);
  });

  it('nothing else is touched', () => {
    const other = ['/** Not one of ours. */', 'export declare class Editor {', '    /** x */', '    open: boolean;', '}', ''];
    expect(rewritten(...other)).toEqual(other);
  });

  it('two classes of one name are refused, since nobody could tell them apart', () => {
    expect(() =>
      readComments([
        ['a.ts', 'class One {}'],
        ['b.ts', 'class One {}'],
      ]),
    ).toThrow('two classes are called One: a.ts and b.ts');
  });
});

describe('in the built package', () => {
  const comments = commentsOf(root);
  const facts = factsOf(modelsFrom(Object.values(roots)), comments);
  const files = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.d.ts'));
  const built = files.map((file) => readFileSync(join(root, 'dist', file), 'utf8')).join('\n');
  const known = new Set([...comments.classes.keys(), ...comments.unions.keys(), 'ForeignElement']);
  const lines = built.split('\n');
  const properties = [...placesIn(lines, 4)].filter(({ className, property }) => property !== undefined && facts.has(className));

  it('all declarations have their facts', () => {
    expect(withFacts(built, facts, comments)).toBe(built);
    expect(built.match(/@since libvirt/g)!.length).toBeGreaterThan(100);
  });

  it('every property has a comment', () => {
    expect(properties.length).toBeGreaterThan(200);
    expect(properties.filter(({ line, commentFrom }) => line === commentFrom)).toEqual([]);
  });

  it('every type is plain: nothing mapped or conditional, and words instead of names for lists of words', () => {
    const part = /(?:string|number|boolean|undefined|"[^"]*"|string & \{\}|(?:import"[^"]+"\.)?[A-Z]\w+)(?:\[\])?/.source;
    const plain = new RegExp(`^ {4}(?:["'][\\w-]+["']|\\w+)\\??: ${part}(?: \\| ${part})*;$`);
    expect(properties.map(({ line }) => lines[line]!.replace(/[()]/g, '')).filter((line) => !plain.test(line))).toEqual([]);
    const names = properties.flatMap(({ line }) => lines[line]!.match(/\b[A-Z]\w+(?!["\w-])/g) ?? []);
    expect([...new Set(names)].filter((name) => !known.has(name))).toEqual([]);
  });
});
