import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Network, network, parse, stringify } from '../../../src/index.ts';
import { validate } from '../../../src/lint/index.ts';
import {
  bridgeNetwork,
  isolatedNetwork,
  macvtapNetwork,
  natNetwork,
  openNetwork,
  openVSwitchNetwork,
  type PortgroupOption,
  routedNetwork,
  sriovNetwork,
  veryIsolatedNetwork,
} from '../../../src/recipe/index.ts';
import { accessVlan, addressed, bandwidth, device, identity, name, options, ownBridge, vlan } from '../options.ts';

const both = (parts: { required: object; optional: object }, more: object = {}): fc.Arbitrary<never> =>
  options<Record<string, unknown>>({ ...parts.required }, { ...parts.optional, ...more }) as fc.Arbitrary<never>;
const withAddresses = (more: object = {}): fc.Arbitrary<never> =>
  fc.tuple(both(ownBridge, more), addressed).map(([own, rest]) => ({ ...(own as object), ...rest })) as fc.Arbitrary<never>;
const devices = fc.uniqueArray(device, { minLength: 1 });

const recipes: readonly (readonly [string, (asked: never) => Network, fc.Arbitrary<never>])[] = [
  ['NAT', natNetwork, withAddresses({ device })],
  ['routed', routedNetwork, withAddresses({ device })],
  ['open', openNetwork, withAddresses()],
  ['isolated', isolatedNetwork, withAddresses()],
  ['very isolated', veryIsolatedNetwork, both(ownBridge, { ipv6: fc.boolean() })],
  [
    'host bridge',
    bridgeNetwork,
    both(
      { ...identity, required: { ...identity.required, bridge: fc.constantFrom('br0', 'br-lan') } },
      { bandwidth, portIsolation: fc.boolean() },
    ),
  ],
  [
    'macvtap',
    macvtapNetwork,
    both(
      { ...identity, required: { ...identity.required, device: fc.oneof(device, devices) } },
      { mode: fc.constantFrom('bridge', 'vepa', 'private') },
    ),
  ],
  [
    'macvtap passthrough',
    macvtapNetwork,
    both({ ...identity, required: { ...identity.required, device: devices, mode: fc.constant('passthrough') } }, { vlan: accessVlan }),
  ],
  [
    'Open vSwitch',
    openVSwitchNetwork,
    both(
      { ...identity, required: { ...identity.required, bridge: fc.constantFrom('ovsbr0', 'br-int') } },
      {
        vlan,
        bandwidth,
        portgroups: fc
          .uniqueArray(options<PortgroupOption>({ name: fc.constantFrom('a', 'b.c', 'VLAN-10') }, { vlan, bandwidth }), {
            selector: (one) => one.name,
          })
          .map(([first, ...rest]) => (first === undefined ? [] : [{ ...first, default: true }, ...rest])),
      },
    ),
  ],
  ['SR-IOV by device', sriovNetwork, both({ ...identity, required: { ...identity.required, device } }, { vlan: accessVlan })],
  [
    'SR-IOV by address',
    sriovNetwork,
    both(
      { ...identity, required: { ...identity.required, addresses: fc.constantFrom(['0000:03:10.0'], ['03:10.1', '0001:ff:1f.7']) } },
      { vlan: accessVlan },
    ),
  ],
];

describe.each(recipes)('a network: %s', (_, recipe, asked) => {
  it('has nothing that the linter would mention', () => {
    fc.assert(
      fc.property(asked, (one) => {
        const made = recipe(one);
        // Whoever asks for this mode by name has a switch for it; nothing else in the document can say so.
        const findings = validate(network, made, { rules: { 'uuid-missing': 'info', 'vepa-needs-hairpin': 'off' } });
        expect(findings.map(({ code, severity, path, message }) => `${severity} ${code} ${path} ${message}`)).toEqual([]);
      }),
    );
  });

  it('is plain data that reads back as it was written', () => {
    fc.assert(
      fc.property(asked, (one) => {
        const made = recipe(one);
        expect(parse(network, stringify(network, made))).toEqual(made);
        expect(JSON.parse(JSON.stringify(made))).toEqual(made);
      }),
    );
  });

  it('has the same text each time for the same seed, and another for another seed', () => {
    fc.assert(
      fc.property(asked, fc.string(), (one, seed) => {
        const text = (seed: string): string => stringify(network, recipe({ ...(one as object), seed } as never));
        expect(text(seed)).toBe(text(seed));
        if (!('uuid' in (one as object))) expect(text(`${seed}x`)).not.toBe(text(seed));
      }),
      { numRuns: 20 },
    );
  });
});

it('names of bridges fit, and differ where the names of networks do', () => {
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 2, maxLength: 20 }), (names) => {
      const bridges = names.map((one) => veryIsolatedNetwork({ name: one }).bridge!.name!);
      for (const bridge of bridges) expect(bridge).toMatch(/^[a-zA-Z0-9_.-]{1,15}$/);
      expect(new Set(bridges).size).toBe(names.length);
    }),
  );
});
