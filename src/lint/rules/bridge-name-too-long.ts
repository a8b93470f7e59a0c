import { sha256 } from '../../address/sha256.ts';
import { network } from '../../network/network.ts';
import { rule, set } from '../rule.ts';
import { modeOf, ownsBridge } from '../support/mode.ts';

/** How many bytes the kernel has for the name of a device. */
const longest = 15;

export default rule({
  id: 'bridge-name-too-long',
  severity: 'error',
  stage: 'start',
  summary: 'A bridge name that is longer than the kernel allows.',
  on: network,
  check(value, report) {
    const { bridge } = value;
    const mode = modeOf(value);
    if (bridge?.name === undefined || !(ownsBridge(mode) || mode === 'bridge')) return;
    const name = bridge.name.trim();
    // The number that libvirt puts in the place of %d has one digit at least.
    const bytes = new TextEncoder().encode(name.replace('%d', '0')).length;
    if (bytes <= longest) return;
    const short = shortened(name);
    report(bridge, 'name', `the name has ${bytes} bytes, and the kernel allows ${longest}; shorten it`, {
      ...(ownsBridge(mode) && short && { fix: { title: `Call it '${short}'`, changes: [set(bridge, { name: short })] } }),
    });
  },
});

/** The start of a name and a few digits that differ with all of it. */
function shortened(name: string): string | undefined {
  if (!/^[\w.-]+$/.test(name)) return undefined;
  const [first = 0, second = 0] = sha256(name);
  return `${name.slice(0, longest - 5)}-${((first << 8) | second).toString(16).padStart(4, '0')}`;
}
