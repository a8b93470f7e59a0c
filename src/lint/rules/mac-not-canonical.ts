import { interfaceMac } from '../../interface/mac.ts';
import { networkMac } from '../../network/bridge.ts';
import { rule, set } from '../rule.ts';

/** Other spellings the schema refuses, so reading speaks of them. */
const schema = /^[\da-f]{2}(?::[\da-f]{2}){5}$/i;

export default rule<{ address?: string | undefined }>({
  id: 'mac-not-canonical',
  severity: 'info',
  stage: 'advice',
  summary: 'A MAC address that libvirt writes in another way.',
  on: [networkMac, interfaceMac],
  check(value, report) {
    const { address } = value;
    const canonical = address?.toLowerCase();
    if (address === undefined || address === canonical || !schema.test(address)) return;
    report(value, 'address', `libvirt writes it as ${canonical}, and tools that compare texts see a change; write it so`, {
      fix: { title: `Write ${canonical}`, kind: 'safe', changes: [set(value, { address: canonical })] },
    });
  },
});
