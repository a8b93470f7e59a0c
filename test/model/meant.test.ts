import { describe, expect, it } from 'vitest';
import { domain, network } from '../../src/index.ts';
import { lint } from '../../src/lint/index.ts';
import type { Codec } from '../../src/model/codec.ts';
import { type ElementModel, variantWords } from '../../src/model/element.ts';

function remarksOn(text: string): (string | undefined)[] {
  return lint([{ path: 'a.xml', text }]).flatMap(({ code, message, fix }) =>
    code === 'unknown-value' ? [`${message.split('; ')[1]} ${fix?.title}`] : [],
  );
}

describe('a word of another tool', () => {
  it.each([
    [`<interface type='nat'><source network='default'/></interface>`, 'network'],
    [`<interface type='Macvtap'><source dev='eth0'/></interface>`, 'direct'],
    [`<interface type='bridge'><source bridge='b'/><virtualport type='ovs'/></interface>`, 'openvswitch'],
    [`<disk type='qcow2'><target dev='vda'/></disk>`, 'file'],
    [`<disk type='block'><source dev='/dev/x'/><target dev='vda' bus='virtio-blk'/></disk>`, 'virtio'],
    [`<network><name>n</name><forward mode='masquerade'/></network>`, 'nat'],
  ])('is told from a slip: %s', (text, meant) => {
    expect(remarksOn(text)).toEqual([`did you mean '${meant}'? Change it to '${meant}'`]);
  });

  it('is not looked for among what all objects have', () => {
    expect(remarksOn(`<interface type='constructor'/>`)[0]).toMatch(/^expected network, bridge/);
  });

  it('stands for a word that is declared', () => {
    const wrong = modelsIn([network, domain] as ElementModel<object>[])
      .flatMap(tablesOf)
      .flatMap(({ meant = {}, words = [] }) =>
        Object.entries(meant).filter(([word, known]) => !words.includes(known) || words.includes(word) || word !== word.toLowerCase()),
      );
    expect(wrong).toEqual([]);
  });
});

function modelsIn(models: readonly ElementModel<object>[], seen = new Set<ElementModel<object>>()): ElementModel<object>[] {
  for (const model of models) {
    if (seen.has(model)) continue;
    seen.add(model);
    const targets = model.definitions().flatMap(({ shape }) => shape.members.map(({ target }) => target));
    modelsIn(
      targets.filter((target) => target !== undefined),
      seen,
    );
  }
  return [...seen];
}

/** What words of other tools stand for, and the words that there are. */
function tablesOf(model: ElementModel<object>): Pick<Codec<unknown>, 'meant' | 'words'>[] {
  return model
    .definitions()
    .flatMap(({ shape, variant }) => [
      ...shape.members.flatMap(({ codec }) => codec ?? []),
      ...(variant?.meant === undefined ? [] : [{ meant: variant.meant, words: variantWords(model, variant.attribute) }]),
    ]);
}
