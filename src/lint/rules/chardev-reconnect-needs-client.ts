import { channelSocketSource, tcpChardevSource, unixChardevSource } from '../../shared/chardev-source.ts';
import type { Reconnect } from '../../shared/reconnect.ts';
import { remove, rule } from '../rule.ts';

/** A source that may wait for connections. */
interface Source {
  mode?: string | undefined;
  reconnect?: Reconnect | undefined;
}

export default rule<Source>({
  id: 'chardev-reconnect-needs-client',
  severity: 'error',
  stage: 'define',
  summary: 'A character device that waits for connections and is to connect again.',
  on: [channelSocketSource, tcpChardevSource, unixChardevSource],
  check({ mode, reconnect }, report) {
    // libvirt refuses 'no' as well.
    if (mode !== 'bind' || reconnect?.enabled === undefined) return;
    report(
      reconnect,
      'enabled',
      "in mode 'bind' the device waits for the other end and connects to nobody; reconnect is for mode 'connect'",
      {
        fix: { title: 'Remove <reconnect>', changes: [remove(reconnect)] },
      },
    );
  },
});
