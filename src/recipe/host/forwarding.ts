import type { HostStep } from './step.ts';

/** Which packets the host passes on. */
export interface ForwardingOptions {
  /** Whether it passes on IPv6 too; IPv4 alone when absent. */
  ipv6?: boolean;
}

/**
 * What makes a host pass packets on, which all networks need that reach the outside through it. libvirt switches it on whenever such a
 * network starts; this keeps it on when other programs set it anew.
 */
export function forwardingSteps({ ipv6 = false }: ForwardingOptions = {}): HostStep[] {
  return [
    ...passingOn('IPv4', 'net.ipv4.ip_forward', ''),
    ...(ipv6
      ? passingOn(
          'IPv6',
          'net.ipv6.conf.all.forwarding',
          '. A host that learns its own routes from advertisements needs accept_ra=2 on that device',
        )
      : []),
  ];
}

function passingOn(family: string, key: string, caution: string): HostStep[] {
  const path = `/etc/sysctl.d/90-libvirt-forwarding-${family.toLowerCase()}.conf`;
  return [
    {
      why: `Let the host pass ${family} packets on between networks, at every boot${caution}`,
      // Several networks need it, and it says the same for all of them.
      file: { path, text: `${key} = 1\n`, replaces: true },
      undo: [['rm', '-f', path]],
    },
    {
      why: 'Let it do so from now on',
      command: ['sysctl', '-p', path],
      // Other networks and programs may need it, too.
      undo: [],
      check: { command: ['sysctl', key], expect: 'It is 1' },
    },
  ];
}
