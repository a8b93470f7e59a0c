import { describe, expect, it } from 'vitest';
import { uint32 } from '../../src/codecs/number.ts';
import { text } from '../../src/codecs/text.ts';
import { remarksOn } from '../../src/document/read.ts';
import { parse, parseDocument, stringify } from '../../src/index.ts';
import { type ElementModel, element, variants } from '../../src/model/element.ts';
import { attribute, child, flag, leaf, required, tag } from '../../src/model/field.ts';
import { readXml } from '../../src/xml/read.ts';

const codes = (model: ElementModel<object>, xml: string, version?: string): string[] =>
  remarksOn(model, readXml(xml), version).map(({ code, stage, severity, path }) => `${code} ${stage} ${severity} ${path}`);

describe('the order of writing', () => {
  class Common {
    before? = leaf(text);
    behind? = leaf(text);
    end? = leaf(text, { last: true });
  }
  class Special extends Common {
    own? = leaf(text);
    first? = leaf(text, { first: true });
    inner? = leaf(text, { after: 'before' });
    second? = leaf(text, { after: 'before' });
    deeper? = leaf(text, { after: 'inner' });
  }

  it('puts fields where they ask to be among those of a base class', () => {
    const model: ElementModel<Special> = element('box', Special);
    const value = { own: 'x', end: 'x', second: 'x', inner: 'x', deeper: 'x', behind: 'x', before: 'x', first: 'x' };
    expect(stringify(model, value, { indent: '' }).match(/<\w+/g)).toEqual([
      '<box',
      '<first',
      '<before',
      '<inner',
      '<deeper',
      '<second',
      '<behind',
      '<own',
      '<end',
    ]);
  });

  it('is refused when a field follows one that is not there', () => {
    class Wrong {
      name? = leaf(text, { after: 'nobody' });
    }
    const model: ElementModel<Wrong> = element('box', Wrong);
    expect(() => stringify(model, {})).toThrow('name of <box> is written next to nobody, which is not declared');
  });
});

describe('what is not declared', () => {
  class Part {
    name? = leaf(text);
  }
  const model: ElementModel<Part> = element('whole', Part);
  const xml = "<whole more='1'><name>a</name><other deep='2'/></whole>";

  it('is kept, wherever it stood', () => {
    expect(stringify(model, { ...parse(model, xml), name: 'b' })).toBe(
      "<whole more='1'>\n  <name>b</name>\n  <other deep='2'/>\n</whole>\n",
    );
  });
});

describe('what libvirt refuses in a place', () => {
  class Plain {
    type = tag('plain');
  }
  class Fancy {
    type = tag('fancy');
    ribbon? = flag();
    colour? = attribute(text);
  }
  class Unknown {
    type = required(tag('unknown'));
  }
  const model: ElementModel<Plain | Fancy | Unknown> = variants<Plain | Fancy | Unknown, 'type'>(
    'box',
    'type',
    { cases: { plain: Plain, fancy: Fancy }, unknown: Unknown },
    { refused: ['ribbon', 'colour'] },
  );

  it('is an error there, and fine where it is declared', () => {
    expect(codes(model, "<box type='fancy' colour='red'><ribbon/></box>")).toEqual([]);
    expect(codes(model, "<box type='plain' colour='red'><ribbon/></box>")).toEqual([
      'attribute-not-allowed define error /box/@colour',
      'element-not-allowed define error /box/ribbon',
    ]);
    expect(() => parse(model, "<box type='plain'><ribbon/></box>")).toThrow(
      "<ribbon> is not allowed in this <box type='plain'>; remove it",
    );
  });

  it('is nothing to judge in a variant of the future', () => {
    expect(codes(model, "<box type='round'><ribbon/></box>")).toEqual(['unknown-value define error /box/@type']);
  });

  it('may be that the word is missing', () => {
    expect(codes(model, '<box/>')).toEqual(['missing define error /box']);
    expect(() => parse(model, '<box/>')).toThrow("<box> needs the attribute 'type'");
  });
});

describe('facts about releases', () => {
  class Shape {
    type = tag('new', { since: '12.0.0' });
    size? = attribute(uint32, { optionalSince: '11.0.0' });
  }
  class Unknown {
    type = tag('unknown');
  }
  const model: ElementModel<Shape | Unknown> = variants<Shape | Unknown, 'type'>('box', 'type', {
    cases: { new: Shape },
    unknown: Unknown,
  });

  it('tell what only the schemas of older releases insist on', () => {
    class Driver {
      name? = attribute(uint32, { schema: 'required', optionalSince: '10.0.0' });
    }
    const driver: ElementModel<Driver> = element('driver', Driver);
    expect(codes(driver, '<driver/>', '9.0.0')).toEqual(['missing schema warning /driver']);
    expect(codes(driver, '<driver/>', '10.0.0')).toEqual([]);
  });

  it('tell what older releases refuse', () => {
    expect(codes(model, "<box type='new'/>", '9.0.0')).toEqual([
      'newer-than-libvirt define error /box',
      'newer-than-libvirt define error /box/@type',
    ]);
  });

  it('are worth knowing when nobody says which release counts', () => {
    expect(codes(model, "<box type='new'/>").every((line) => line.includes(' info '))).toBe(true);
    expect(codes(model, "<box type='new' size='1'/>", '12.0.0')).toEqual([]);
    expect(parse(model, "<box type='new'/>")).toEqual({ type: 'new' });
  });

  it('name what is missing and since when it may be', () => {
    const [found] = parseDocument(model, "<box type='new'/>").diagnostics;
    expect(found!.message).toBe("<box> without the attribute 'size' came with libvirt 11.0.0; older releases refuse it");
  });
});

describe('what the schema does not know', () => {
  class Inner {}
  const inner: ElementModel<Inner> = element('inner', Inner);
  class Outer {
    extra? = attribute(text, { schema: 'unknown' });
    inner? = child(inner, { schema: 'unknown' });
  }
  const model: ElementModel<Outer> = element('outer', Outer);

  it('is read, and said to fail a validation', () => {
    expect(parse(model, "<outer extra='1'><inner/></outer>")).toEqual({ extra: '1', inner: {} });
    expect(codes(model, "<outer extra='1'><inner/></outer>")).toEqual([
      'not-in-schema schema warning /outer/@extra',
      'not-in-schema schema warning /outer/inner',
    ]);
  });
});

describe('what libvirt writes for running objects', () => {
  class Running {
    count? = attribute(uint32, { live: true });
  }
  const model: ElementModel<Running> = element('box', Running);

  it('is never a reason to refuse', () => {
    expect(parse(model, "<box count='many'/>").count).toBeUndefined();
    expect(codes(model, "<box count='many'/>")).toEqual(['invalid-value schema warning /box/@count']);
  });
});
