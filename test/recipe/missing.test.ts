import { describe, expect, it } from 'vitest';
import * as recipes from '../../src/recipe/index.ts';

type Recipe = (options: Record<string, unknown>) => unknown;
const byName = new Map(Object.entries(recipes));
const recipeNamed = (name: string): Recipe => byName.get(name) as Recipe;

describe('without types, an option that has to be there', () => {
  it.each([
    ['natNetwork', {}, 'name'],
    ['veryIsolatedNetwork', {}, 'name'],
    ['bridgeNetwork', { name: 'a' }, 'bridge'],
    ['macvtapNetwork', { name: 'a' }, 'device'],
    ['openVSwitchNetwork', { name: 'a' }, 'bridge'],
    ['openVSwitchNetwork', { name: 'a', bridge: 'ovsbr0', portgroups: [{}] }, 'portgroups[0].name'],
    ['networkInterface', {}, 'network'],
    ['bridgeInterface', {}, 'bridge'],
    ['openVSwitchInterface', {}, 'bridge'],
    ['macvtapInterface', {}, 'device'],
    ['ethernetInterface', {}, 'device'],
    ['sriovInterface', {}, 'address'],
    ['vhostUserInterface', {}, 'path'],
    ['vdpaInterface', {}, 'device'],
    ['guest', { memory: '2 GiB' }, 'name'],
    ['hostBridgeSteps', { bridge: 'br0', device: 'eth0' }, 'manager'],
    ['hostBridgeSteps', { bridge: 'br0', device: 'eth0', manager: 'nmcli' }, 'address'],
    ['hostBridgeSteps', { bridge: 'br0', device: 'eth0', manager: 'nmcli', address: {} }, 'address.address'],
    ['openVSwitchBridgeSteps', {}, 'bridge'],
    ['tapSteps', {}, 'device'],
  ])('is named by %s(%j)', (name, options, option) => {
    expect(() => recipeNamed(name)(options)).toThrow(
      expect.objectContaining({ name: 'RecipeError', option, message: `${option}: it is missing` }),
    );
  });

  it('is told from one of the wrong kind', () => {
    expect(() => recipeNamed('natNetwork')({ name: 7 })).toThrow('name: expected a text, got the number 7');
    expect(() => recipeNamed('bridgeNetwork')({ name: 'a', bridge: ['br0'] })).toThrow('bridge: expected a text, got a list');
  });
});
