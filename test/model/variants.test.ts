import { describe, expect, it } from 'vitest';
import { text } from '../../src/codecs/text.ts';
import { parse, parseDocument, stringify } from '../../src/index.ts';
import { basedOn, type ElementModel, element, type Variants, variants } from '../../src/model/element.ts';
import { attribute, child, tag } from '../../src/model/field.ts';

class Name {
  name? = attribute(text);
}
const name: ElementModel<Name> = element('name', Name);

class Circle {
  kind = tag('circle');
  radius? = attribute(text);
}
class UnknownShape {
  kind = tag('unknown');
}
class RoundBase {
  form = tag('round');
  colour? = attribute(text, { first: true });
  name? = child(name);
}
class Ellipse {
  kind = tag('ellipse');
  name2? = child(name, { name: 'second', before: 'name' });
}
class Square {
  form = tag('square');
  side? = attribute(text);
}
class UnknownForm {
  form = tag('unknown');
}

type Round = (Circle | Ellipse | UnknownShape) & RoundBase;
type Figure = Round | Square | UnknownForm;

const kinds: Variants<Circle | Ellipse | UnknownShape, 'kind'> = { cases: { circle: Circle, ellipse: Ellipse }, unknown: UnknownShape };
const round = variants<Round, 'kind'>('figure', 'kind', basedOn(RoundBase, kinds));
const figure = variants<Figure, 'form'>('figure', 'form', { cases: { square: Square, round }, unknown: UnknownForm });

describe('variants of variants', () => {
  it('are picked by one attribute after the other', () => {
    expect(parse(figure, "<figure form='round' kind='circle' colour='red' radius='3'><name name='o'/></figure>")).toEqual({
      form: 'round',
      kind: 'circle',
      colour: 'red',
      radius: '3',
      name: { name: 'o' },
    });
    expect(parse(figure, "<figure form='square' side='2'/>")).toEqual({ form: 'square', side: '2' });
  });

  it('are written with the fields of the base class in their place', () => {
    expect(stringify(figure, { kind: 'circle', form: 'round', radius: '3', name: {}, colour: 'red' })).toBe(
      "<figure form='round' colour='red' kind='circle' radius='3'>\n  <name/>\n</figure>\n",
    );
  });

  it('keep a word of the inner attribute that nobody knows, and the outer word with it', () => {
    const document = parseDocument(figure, "<figure form='round' kind='egg'/>");
    expect(document.value).toMatchObject({ form: 'round', kind: 'unknown' });
    expect(document.diagnostics.map(({ message }) => message)).toEqual([
      "'egg' is not a kind that libvirt knows for <figure>; expected circle or ellipse",
    ]);
    expect(stringify(figure, document.value!)).toBe("<figure form='round' kind='egg'/>\n");
    (document.value as Round).colour = 'blue';
    expect(parseDocument(figure, document.toString()).value).toMatchObject({ form: 'round', kind: 'unknown', colour: 'blue' });
  });

  it('name the words of the attribute that is wrong', () => {
    const message = (text: string): string => parseDocument(figure, text).diagnostics[0]!.message;
    expect(message("<figure form='flat'/>")).toBe("'flat' is not a form that libvirt knows for <figure>; expected square or round");
    expect(() => stringify(figure, { form: 'flat' } as never)).toThrow(
      "form of <figure> is \"flat\"; expected 'square', 'round' or 'unknown'",
    );
    expect(() => stringify(figure, { form: 'round', kind: 'egg' } as never)).toThrow(
      "kind of <figure> is \"egg\"; expected 'circle', 'ellipse' or 'unknown'",
    );
  });
});
