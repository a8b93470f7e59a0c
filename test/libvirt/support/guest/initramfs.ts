import { gzipSync } from 'node:zlib';
import { cpio } from './cpio.ts';
import type { GuestCard } from './guest.ts';
import type { GuestParts } from './parts.ts';

/** The file system that the guest boots into: busybox, modules and a script. What it says goes to its console, marked by `said`. */
export function initramfs({ busybox, modules }: GuestParts, cards: readonly GuestCard[]): Buffer {
  const folders = ['bin', 'dev', 'etc', 'etc/udhcpc', 'modules', 'proc', 'sys'].map((path) => ({ path }));
  return gzipSync(
    cpio([
      ...folders,
      { path: 'bin/busybox', content: busybox },
      ...modules.map((content, index) => ({ path: `modules/${index}.ko`, content })),
      { path: 'etc/udhcpc/default.script', content: leaseScript },
      { path: 'init', content: initScript(modules.length, cards) },
    ]),
    { level: 1 },
  );
}

/** udhcpc calls it with what it has got in the environment. */
const leaseScript = `#!/bin/sh
[ "$1" = bound ] || exit 0
ip address add "$ip/$mask" dev "$interface"
[ -z "$router" ] || ip route add default via "$router" dev "$interface"
for name in ip mask router dns mtu; do
  eval value=\\$$name
  [ -z "$value" ] || echo "said $interface lease $name=$value"
done
`;

/** A port of a bridge with the spanning tree protocol is silent for some seconds, so the first questions for an address are lost. */
function initScript(modules: number, cards: readonly GuestCard[]): string {
  const lines = cards.flatMap(({ pings }, index) => [
    `ip link set eth${index} up`,
    `echo "said eth${index} mac $(cat /sys/class/net/eth${index}/address)"`,
    `echo "said eth${index} mtu $(cat /sys/class/net/eth${index}/mtu)"`,
    `udhcpc -n -q -t 20 -T 1 -O mtu -i eth${index}`,
    ...pings.map((address) => `ping -c 1 -w 5 ${address} && echo "said eth${index} answered ${address}"`),
  ]);
  return `#!/bin/busybox sh
export PATH=/bin
/bin/busybox --install -s /bin
mount -t proc none /proc
mount -t sysfs none /sys
mount -t devtmpfs none /dev
${Array.from({ length: modules }, (_, index) => `insmod /modules/${index}.ko`).join('\n')}
${lines.join('\n')}
echo "said done"
exec sleep 1000000
`;
}
