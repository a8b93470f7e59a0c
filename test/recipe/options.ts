import fc from 'fast-check';
import type {
  AddressedOptions,
  BandwidthOption,
  NetworkIdentity,
  OwnBridgeOptions,
  Reservation,
  VlanOption,
} from '../../src/recipe/index.ts';

type Parts<T> = { [Key in keyof T]?: fc.Arbitrary<T[Key]> };

/** Options with some of the properties left out. */
export function options<T extends object>(required: Parts<T>, optional: Parts<T>): fc.Arbitrary<T> {
  const all = { ...required, ...optional } as Record<string, fc.Arbitrary<unknown>>;
  return fc.record(all, { requiredKeys: Object.keys(required) }) as unknown as fc.Arbitrary<T>;
}

/** What arbitraries of options are made of. */
export interface OptionParts<T> {
  required: Parts<T>;
  optional: Parts<T>;
}

/** Names with all that is hard to write somewhere. */
export const name = fc
  .oneof(
    fc.constantFrom('lab', 'default', 'a b', '$(reboot)', "it's", '"q"', '`id`', '-n', 'é', 'a&b<c>', '..', '%s', '*', 'x;y', '\\n', '#'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  )
  .filter((text) => text.trim() === text && text !== '' && !text.includes('/') && !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]/u.test(text));

export const device = fc.constantFrom('eth0', 'enp3s0f0', 'bond0', 'eth0.10', 'veth_1');

const rate = fc.integer({ min: 1, max: 2 ** 32 - 1 });
const rates = fc.oneof(
  rate,
  fc.tuple(rate, rate, fc.option(rate, { nil: undefined })).map(([one, other, burst]) => ({
    average: Math.min(one, other),
    peak: Math.max(one, other),
    ...(burst !== undefined && { burst }),
  })),
);
export const bandwidth: fc.Arbitrary<BandwidthOption> = options({}, { inbound: rates, outbound: rates });

const vlanId = fc.integer({ min: 1, max: 4094 });
export const vlan: fc.Arbitrary<VlanOption> = fc.oneof(
  vlanId,
  fc.record({ trunk: fc.uniqueArray(vlanId, { minLength: 1, maxLength: 5 }) }),
  fc.record({ trunk: fc.uniqueArray(vlanId, { maxLength: 3 }), native: vlanId, nativeTagged: fc.boolean() }),
);
export const accessVlan = vlanId;

export const mac = fc
  .uint8Array({ minLength: 5, maxLength: 5 })
  .map((bytes) => `52:${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(':')}`);

export const identity = { required: { name }, optional: { seed: fc.string(), uuid: fc.uuid() } } satisfies OptionParts<NetworkIdentity>;

export const ownBridge = {
  required: identity.required,
  optional: {
    ...identity.optional,
    bridge: fc.constantFrom('virbr7', 'virbr-lab', 'labnet', 'fifteen-letters'),
    mac,
    mtu: fc.integer({ min: 1280, max: 65535 }),
    portIsolation: fc.boolean(),
    bandwidth,
  },
} satisfies OptionParts<OwnBridgeOptions>;

/** A subnet, with a DHCP range and reservations that fit in it. */
const ipv4Parts = fc
  .tuple(
    fc.integer({ min: 8, max: 29 }),
    fc.integer({ min: 0, max: 2 ** 24 - 1 }),
    fc.boolean(),
    fc.uniqueArray(fc.integer({ min: 2, max: 6 }), { maxLength: 4 }),
  )
  .chain(([prefix, bits, withHost, hosts]) => {
    const size = 2 ** (32 - prefix);
    const first = 10 * 2 ** 24 + Math.floor(bits / size) * size;
    const text = (value: number): string => [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join('.');
    const reservations = hosts.map(
      (host): Reservation => ({
        ip: text(first + host),
        mac: `52:54:00:00:00:0${host}`,
        ...(host % 2 === 0 && { name: `guest-${host}` }),
      }),
    );
    return fc.record(
      {
        subnet: fc.constant(`${text(first + (withHost ? 1 : 0))}/${prefix}`),
        dhcp: fc.constantFrom<boolean | string>(true, `${text(first + 2)}-${text(first + 2 + Math.min(size - 4, 65533))}`),
        reservations: fc.constant(reservations),
      },
      { requiredKeys: ['subnet'] },
    );
  });

export const addressed: fc.Arbitrary<Omit<AddressedOptions, 'name'>> = fc
  .tuple(
    fc.oneof(
      ipv4Parts,
      fc.constant({}),
      fc.constant({ dhcp: false }),
      fc.constant({ subnet: 'auto', taken: ['192.168.128.0/20'] }),
      fc.constant({ subnet: false as const, ipv6: true }),
    ),
    options(
      {},
      {
        domain: fc.constantFrom('lab', 'lab.example.org'),
        dns: fc.oneof(
          fc.boolean(),
          fc.record({
            forwarders: fc.constantFrom([], ['9.9.9.9', '2620:fe::fe']),
            hosts: fc.constantFrom([], [{ ip: '10.9.9.9', hostnames: ['gw', 'gw.lab'] }]),
          }),
        ),
        ipv6: fc.constantFrom<boolean | string>(true, 'ula', 'fd12:3456:789a:1::/64', '2a01:4f8:1:2::5/64'),
      },
    ),
    fc.boolean(),
  )
  .map(([ipv4, rest, reserve]) => {
    const { ipv6, dhcp } = { ...rest, ...ipv4 } as AddressedOptions;
    const more =
      reserve && ipv6 === 'fd12:3456:789a:1::/64' ? [{ ip: 'fd12:3456:789a:1::20', id: '00:03:00:01:52:54:00:6b:3c:58', name: 'six' }] : [];
    const reservations = [...((ipv4 as AddressedOptions).reservations ?? []), ...more];
    const all: Omit<AddressedOptions, 'name'> = { ...rest, ...ipv4, ...(reservations.length > 0 && dhcp !== false && { reservations }) };
    // Nobody hears of a domain without DNS and DHCP, and the recipes say so.
    if (all.dns === false && (dhcp === false || all.subnet === false) && all.reservations === undefined) delete all.domain;
    return all;
  });
