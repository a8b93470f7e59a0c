import { domain } from '../../domain/domain.ts';
import { domainInterface } from '../../interface/interface.ts';
import { network } from '../../network/network.ts';
import { rule } from '../rule.ts';

export default rule<object>({
  id: 'comment-not-kept',
  severity: 'info',
  stage: 'silent',
  summary: 'Comments, which libvirt does not keep.',
  optIn: true,
  on: [network, domain, domainInterface],
  check(value, report, context) {
    const isRoot = context.root(network) === value || context.root(domain) === value || context.root(domainInterface) === value;
    const count = isRoot ? context.comments.filter((text) => !isForPrograms(text)).length : 0;
    if (count === 0) return;
    const subject = count === 1 ? 'the comment' : `the ${count} comments`;
    report(value, undefined, `libvirt drops ${subject} of this document; what is to stay goes into <description> or <metadata>`);
  },
});

/** For this linter, and the notice that libvirt puts above the files it keeps. */
function isForPrograms(text: string): boolean {
  return /^<!--\s*(?:libvirt-xml-|WARNING: THIS IS AN AUTO-GENERATED FILE)/.test(text);
}
