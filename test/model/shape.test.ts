import { expect, it } from 'vitest';
import { text } from '../../src/codecs/text.ts';
import { attribute } from '../../src/model/field.ts';
import { readShape } from '../../src/model/shape.ts';

class Base {
  last? = attribute(text, { last: true });
  middle? = attribute(text);
}
class Derived extends Base {
  behindMiddle? = attribute(text, { after: 'middle' });
  alsoBehindMiddle? = attribute(text, { after: 'middle' });
  own? = attribute(text);
  beforeLast? = attribute(text, { before: 'last' });
  alsoBeforeLast? = attribute(text, { before: 'last' });
  first? = attribute(text, { first: true });
}
class Lost {
  own? = attribute(text, { before: 'missing' });
}

it('fields are written where they say, next to those of a base class', () => {
  expect(readShape('x', Derived).members.map(({ property }) => property)).toEqual([
    'first',
    'middle',
    'behindMiddle',
    'alsoBehindMiddle',
    'own',
    'beforeLast',
    'alsoBeforeLast',
    'last',
  ]);
});

it('a field next to one that is not there is a broken declaration', () => {
  expect(() => readShape('x', Lost)).toThrow('own of <x> is written next to missing, which is not declared');
});
