import { textCodec } from '../codecs/text.ts';
import { collapse } from '../codecs/xsd.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, children } from '../model/field.ts';

const parameterName = textCodec({
  format: "letters, digits and '_'",
  accepts: /^[a-zA-Z0-9_]*$/,
  inSchema: (text) => text !== '',
  pattern: '^[a-zA-Z0-9_]+$',
});
const parameterValue = textCodec({
  format: "letters, digits and '_ . :'",
  accepts: /^[a-zA-Z0-9_.:]+$/,
  pattern: '^[a-zA-Z0-9_.:]+$',
});
const filterName = textCodec({
  format: 'the name of a filter, which starts with a letter and has no blanks',
  inSchema: (text) => /^[\p{L}_][\p{L}\p{N}\p{M}._\-·]*$/u.test(collapse(text)),
});

/** A variable of a network filter. Give it several times for a list of values. */
class FilterParameter {
  /** Name of the variable, such as `IP`. */
  name? = attribute(parameterName, { invalid: 'ignored', schema: 'required' });
  /** Its value. */
  value? = attribute(parameterValue, { invalid: 'ignored', schema: 'required' });
}
const filterParameter: ElementModel<FilterParameter> = element('parameter', FilterParameter);

/** A network filter for the traffic of the interface. For types `network`, `bridge` and `ethernet`. */
class FilterRef {
  /** Name of the filter, such as `clean-traffic`. It must exist when the guest starts. */
  filter? = attribute(filterName, { schema: 'required' });
  /** Variables of the filter. */
  parameters? = children(filterParameter);
}

export type { FilterParameter, FilterRef };
export const filterRef: ElementModel<FilterRef> = element('filterref', FilterRef, { anyNamespace: true });
