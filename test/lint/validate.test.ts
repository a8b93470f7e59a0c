import { describe, expect, it } from 'vitest';
import { network } from '../../src/index.ts';
import { validate } from '../../src/lint/index.ts';

describe('an object without text', () => {
  it('is judged by the same rules, with paths and without places', () => {
    const value = { name: 'a', ips: [{ address: '10.0.0.1', prefix: 24, dhcp: { ranges: [{ start: '10.0.0.9', end: '10.0.0.2' }] } }] };
    expect(validate(network, value)).toEqual([
      {
        code: 'dhcp-range-order',
        severity: 'error',
        stage: 'define',
        message: 'the range ends at 10.0.0.2, before its start 10.0.0.9',
        path: '/network/ip[1]/dhcp/range[1]/@end',
      },
    ]);
  });

  it('is told everything that is missing', () => {
    const value = { ips: [{ prefix: 24 }, { address: 'x' }] } as never;
    expect(validate(network, value).map(({ code, path }) => `${code} ${path}`)).toEqual([
      'missing /network',
      'missing /network/ip[1]',
      'invalid-value /network/ip[2]/@address',
    ]);
  });

  it('is told what cannot be written at all', () => {
    expect(validate(network, { name: 'a', ips: [{ address: '10.0.0.1', prefix: '24' }] } as never)).toEqual([
      {
        code: 'invalid-object',
        severity: 'error',
        stage: 'define',
        message: "ips[0].prefix: expected a prefix length from 0 to 4294967295, got the string '24'",
        path: '/network',
      },
    ]);
  });
});
