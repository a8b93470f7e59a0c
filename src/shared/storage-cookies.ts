import { textCodec } from '../codecs/text.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, children, content, required } from '../model/field.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that libvirt refuses.
const valueExcludes = /[\x01-\x20",;\\]/;

const cookieName = textCodec({
  format: 'a name without blanks, quotes, commas, semicolons and brackets',
  accepts: (text) => text !== '' && !valueExcludes.test(text) && !/[()<>@:/[\]?={}]/.test(text),
  inSchema: (text) => /^[!#$%&'*+\-.0-9A-Z^_`a-z|~]+$/.test(text),
});
const cookieValue = textCodec({
  format: 'a value without blanks, commas and semicolons, in quotes or without',
  accepts: (text) => !valueExcludes.test(/^"(.*)"$/s.exec(text)?.[1] ?? text),
  inSchema: (text) => /^"?[!#$%&'()*+\-./0-9:>=<?@A-Z^_`[\]a-z|~]+"?$/.test(text),
});

/** A cookie. */
class StorageCookie {
  /** Name of the cookie, once in a source. */
  name = required(attribute(cookieName, { empty: 'absent' }));
  /** Its value. */
  value = required(content(cookieValue));
}
const cookie: ElementModel<StorageCookie> = element('cookie', StorageCookie);

/** Cookies to send with every request. libvirt shows them only to those who ask for secrets. */
class StorageCookies {
  /** The cookies. */
  cookies? = children(cookie, { schema: 'required' });
}

export type { StorageCookie, StorageCookies };
export const storageCookies: ElementModel<StorageCookies> = element('cookies', StorageCookies);
