import { describe, expect, it } from 'vitest';
import { network, parseDocument } from '../../src/index.ts';
import { lint } from '../../src/lint/index.ts';

// Each takes minutes where the time grows with the square of the size.
describe('no document takes more than its share of time to lint', () => {
  const attributes = Array.from({ length: 200_000 }, (_, index) => ` a${index}='x'`).join('');
  const cards = "<interface type='network'><mac address='52:54:00:00:00:01'/><source network='default'/></interface>".repeat(10_000);

  it('with many attributes that nobody knows', () => {
    const text = `<network${attributes}><name>lab</name></network>`;
    expect(lint([{ path: 'a.xml', text }])).toHaveLength(200_000);
    const document = parseDocument(network, text);
    document.value = { name: 'other' };
    expect(document.toString()).toBe('<network><name>other</name></network>');
  });

  it('with one MAC address for many cards, each of which is offered another', () => {
    const text = `<domain type='kvm'><name>web</name><memory>1</memory><os><type>hvm</type></os><devices>${cards}</devices></domain>`;
    const offered = lint([{ path: 'a.xml', text }]).flatMap(({ code, fix }) => (code === 'mac-duplicate' ? [fix!.title] : []));
    expect(new Set(offered).size).toBe(9_999);
  });
});
