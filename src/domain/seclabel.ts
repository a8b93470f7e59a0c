import { text } from '../codecs/text.ts';
import { yesNo } from '../codecs/toggle.ts';
import { type ElementModel, variants } from '../model/element.ts';
import { attribute, leaf, required, tag } from '../model/field.ts';

/** What security labels of all kinds have. */
class SeclabelBase {
  /** The security driver, such as `selinux`, `apparmor` or `dac`; each once in a guest. */
  model? = attribute(text, { default: "the host's first" });
}
/** The label that the guest has got while it runs. */
class RunningSeclabel extends SeclabelBase {
  /** The label of the guest's process. */
  label? = leaf(text, { live: true });
  /** The label of the guest's files. */
  imagelabel? = leaf(text, { live: true });
}
/** A label that libvirt makes up for the guest alone. */
class DynamicSeclabel extends RunningSeclabel {
  type = tag('dynamic');
  /** Whether libvirt labels the guest's files; it has to be yes. */
  relabel? = attribute(yesNo, { default: 'yes' });
  /** A label that the new one is made from. For SELinux, its type alone counts. */
  baselabel? = leaf(text, { empty: 'absent' });
}
/** A label that you choose. */
class StaticSeclabel extends SeclabelBase {
  type = tag('static');
  /** Whether libvirt labels the guest's files; otherwise you have to. */
  relabel? = attribute(yesNo, { default: 'no' });
  /** The label: a context, a profile, or `user:group`, where a leading `+` makes a number of it. */
  label = required(leaf(text, { empty: 'absent' }));
  /** The label of the guest's files. */
  imagelabel? = leaf(text, { live: true });
}
/** No label: the guest is not confined. */
class NoneSeclabel extends SeclabelBase {
  type = tag('none', { since: '0.9.10' });
  /** Whether libvirt labels the guest's files; it has to be no. */
  relabel? = attribute(yesNo, { default: 'no' });
}
/** A label of the kind that the security driver uses by default. libvirt drops it where there is nothing to keep. */
class UntypedSeclabel extends RunningSeclabel {
  type? = tag(undefined);
  /** Whether libvirt labels the guest's files. */
  relabel? = attribute(yesNo);
  /** A label that the new one is made from. */
  baselabel? = leaf(text, { empty: 'absent' });
}
/** A label of a kind this version does not know. */
class UnknownSeclabel extends SeclabelBase {
  type = tag('unknown');
}

export type { DynamicSeclabel, NoneSeclabel, StaticSeclabel, UnknownSeclabel, UntypedSeclabel };

/** What the host's security driver holds the guest to. */
export type DomainSeclabel = DynamicSeclabel | StaticSeclabel | NoneSeclabel | UntypedSeclabel | UnknownSeclabel;

export const domainSeclabel: ElementModel<DomainSeclabel> = variants<DomainSeclabel, 'type'>('seclabel', 'type', {
  cases: { dynamic: DynamicSeclabel, static: StaticSeclabel, none: NoneSeclabel },
  unknown: UnknownSeclabel,
  absent: UntypedSeclabel,
});
