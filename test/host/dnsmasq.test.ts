import { describe, expect, it } from 'vitest';
import { type Dnsmasq, formatCommand, type HostOptions, hostView } from '../../src/host/index.ts';
import { network, parse } from '../../src/index.ts';

function dnsmasq(content: string, options?: HostOptions): Dnsmasq {
  return hostView(parse(network, `<network xmlns:dnsmasq='http://libvirt.org/schemas/network/dnsmasq/1.0'>${content}</network>`), options)
    .dnsmasq!;
}

/** The lines of the configuration that are not in every one of them. */
function linesOf(content: string, options?: HostOptions): string[] {
  const usual = ['strict-order', 'except-interface=lo', 'bind-dynamic', 'interface=b', 'pid-file=/run/libvirt/network/n.pid'];
  const lines = dnsmasq(`<name>n</name><bridge name='b'/><forward mode='nat'/>${content}`, options).conf.trimEnd().split('\n');
  return lines.filter((line) => !line.startsWith('##') && !usual.includes(line));
}

describe('the configuration', () => {
  // Each of these was compared with what libvirt 9.0.0 wrote for the same network.
  it('has a line for everything, in the order of libvirt', () => {
    const content = `<mtu size='1400'/><domain name='lab.test' localOnly='yes'/>
      <dns forwardPlainNames='no'><forwarder domain='x.test' addr='10.9.9.9'/><forwarder addr='10.8.8.8'/>
        <txt name='a' value='x,y "z"'/><host ip='192.168.201.9'><hostname>a</hostname></host></dns>
      <ip address='192.168.201.1' prefix='24' localPtr='yes'><tftp root='/srv'/><dhcp><range start='192.168.201.100' end='192.168.201.200'/>
        <host mac='52:54:00:00:00:01' name='g1' ip='192.168.201.5'/><bootp file='f' server='192.168.201.4'/></dhcp></ip>
      <ip family='ipv6' address='fd00:201::1' prefix='64'><dhcp><range start='fd00:201::100' end='fd00:201::1ff'/></dhcp></ip>
      <ip address='192.168.202.1' prefix='31'/>
      <dnsmasq:options><dnsmasq:option value='log-queries'/></dnsmasq:options>`;
    expect(linesOf(content)).toEqual([
      'server=/x.test/10.9.9.9',
      'server=10.8.8.8',
      'no-resolv',
      'local=/lab.test/',
      'domain=lab.test',
      'expand-hosts',
      'local=/201.168.192.in-addr.arpa/',
      'domain-needed',
      'local=//',
      'txt-record=a,x,y "z"',
      'enable-tftp',
      'tftp-root=/srv',
      'dhcp-range=192.168.201.100,192.168.201.200,255.255.255.0',
      'dhcp-no-override',
      'dhcp-authoritative',
      'dhcp-boot=f,,192.168.201.4',
      'dhcp-range=fd00:201::100,fd00:201::1ff,64',
      'dhcp-lease-max=357',
      'dhcp-hostsfile=/var/lib/libvirt/dnsmasq/n.hostsfile',
      'addn-hosts=/var/lib/libvirt/dnsmasq/n.addnhosts',
      'dhcp-option=option:mtu,1400',
      'enable-ra',
      'log-queries',
    ]);
  });

  it.each([
    ["service='s' protocol='tcp'", 'srv-host=_s._tcp'],
    ["service='s' protocol='tcp' target=''", 'srv-host=_s._tcp,'],
    ["service='s' protocol='tcp' target='.' port='4'", 'srv-host=_s._tcp'],
    ["service='s' protocol='tcp' target='t' weight='5' domain=''", 'srv-host=_s._tcp.,t,1,0,5'],
  ])('of the record %s: %s', (srv, line) => {
    expect(linesOf(`<dns><srv ${srv}/></dns><ip address='10.0.0.1' prefix='24'/>`)).toContain(line);
  });

  it.each([
    ["address='10.1.0.1' prefix='8'", 'local=/10.in-addr.arpa/'],
    ["address='172.16.5.1' prefix='16'", 'local=/16.172.in-addr.arpa/'],
    ["family='ipv6' address='fd00:224::1' prefix='64'", 'local=/0.0.0.0.0.0.0.0.4.2.2.0.0.0.d.f.ip6.arpa/'],
    ["family='ipv6' address='fd00:225::1' prefix='60'", 'local=/0.0.0.0.0.0.0.5.2.2.0.0.0.d.f.ip6.arpa/'],
  ])('keeps reverse look-ups of %s on the host: %s', (ip, line) => {
    expect(linesOf(`<ip ${ip} localPtr='yes'/>`)).toContain(line);
  });

  it('names the port of a forwarder', () => {
    expect(linesOf("<dns><forwarder addr='10.8.8.8' port='5353'/></dns><ip address='10.0.0.1' prefix='24'/>")).toContain(
      'server=10.8.8.8#5353',
    );
  });

  it('counts addresses twice that are in two ranges, and says so of every lease', () => {
    const content = `<ip address='192.168.221.1' prefix='24'><dhcp><range start='192.168.221.2' end='192.168.221.9'><lease expiry='3' unit='hours'/></range>
      <range start='192.168.221.5' end='192.168.221.12'/></dhcp></ip>`;
    expect(linesOf(content)).toEqual(
      expect.arrayContaining([
        'dhcp-range=192.168.221.2,192.168.221.9,255.255.255.0,3h',
        'dhcp-range=192.168.221.5,192.168.221.12,255.255.255.0',
        'dhcp-lease-max=16',
      ]),
    );
  });
});

describe('the files beside it', () => {
  const content = `<name>n</name><dns><host ip='FD00:0::9'><hostname>six</hostname></host><host ip='010.0.0.1'><hostname>oct</hostname></host>
      <host ip='8.0.0.1'><hostname>again</hostname></host></dns>
    <ip address='192.168.211.1' prefix='24'><dhcp><host mac='52:54:0:0:0:A junk' name='x_y' ip='192.168.211.007'/>
      <host mac='52:54:00:00:00:0B' id='01:02' ip='192.168.211.8'/><host name='h' ip='10.9.9.9'><lease expiry='5'/></host></dhcp></ip>
    <ip family='ipv6' address='fd00:213::1'><dhcp><host name='n6' ip='fd00:213::9'><lease expiry='0'/></host></dhcp></ip>`;

  it('have a line for each guest', () => {
    expect(dnsmasq(content).hostsfile).toBe(
      '52:54:0:0:0:A junk,192.168.211.7,x_y\n52:54:00:00:00:0B,192.168.211.8\nh,10.9.9.9,5m\nn6,[fd00:213::9],infinite\n',
    );
  });

  it('have a line for each address', () => {
    expect(dnsmasq(content).addnhosts).toBe('fd00::9\tsix\t\n8.0.0.1\toct\tagain\t\n');
  });

  it('have the name of the network, which libvirt escapes in all of them but the configuration', () => {
    const { paths, conf } = dnsmasq(`<name>q"u'&amp;o</name><bridge name='b'/><ip address='10.0.0.1' prefix='24'/>`);
    expect(paths).toEqual({
      conf: `/var/lib/libvirt/dnsmasq/q"u'&o.conf`,
      hostsfile: '/var/lib/libvirt/dnsmasq/q&quot;u&apos;&amp;o.hostsfile',
      addnhosts: '/var/lib/libvirt/dnsmasq/q&quot;u&apos;&amp;o.addnhosts',
      pidFile: '/run/libvirt/network/q&quot;u&apos;&amp;o.pid',
      leases: '/var/lib/libvirt/dnsmasq/b.status',
      macs: '/var/lib/libvirt/dnsmasq/b.macs',
    });
    expect(conf).toContain(`virsh net-edit q"u'&o\n`);
  });

  it('are where they are asked to be', () => {
    const { command, conf } = dnsmasq("<name>n</name><bridge name='b'/><ip address='10.0.0.1' prefix='24'/>", {
      stateFolder: '/s',
      pidFolder: '/p',
      dnsmasqPath: '/d',
      leaseHelperPath: '/l',
    });
    expect(formatCommand(command)).toBe('VIR_BRIDGE_NAME=b /d --conf-file=/s/n.conf --leasefile-ro --dhcp-script=/l');
    expect(conf).toContain('pid-file=/p/n.pid\n');
    expect(conf).toContain('addn-hosts=/s/n.addnhosts\n');
  });
});

describe('dnsmasq is started', () => {
  it.each([
    ["<ip address='10.0.0.1' prefix='24'/>", true],
    ["<dns enable='no'/><ip address='10.0.0.1' prefix='24'><dhcp><host name='h' ip='10.0.0.5'/></dhcp></ip>", true],
    ["<dns enable='no'/><ip address='10.0.0.1' prefix='24'><tftp root='/srv'/></ip>", true],
    ["<dns enable='no'/><ip address='10.0.0.1' prefix='24'/>", false],
    ["<dns enable='no'/><ip address='10.0.0.1' prefix='24'><dhcp><bootp file='f'/></dhcp></ip>", false],
    ["<dns><txt name='a' value='b'/></dns>", false],
  ])('for %s: %s', (content, started) => {
    expect(dnsmasq(`<name>n</name>${content}`).started).toBe(started);
  });

  it('never for networks that use what the host has', () => {
    expect(dnsmasq("<name>n</name><forward mode='bridge'/><bridge name='br0'/>")).toBeUndefined();
  });
});
