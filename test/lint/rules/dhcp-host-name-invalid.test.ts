import { dhcp, testRule } from '../../support/rules.ts';

testRule('dhcp-host-name-invalid', {
  reported: [
    [
      'a blank',
      dhcp("<host mac='52:54:00:00:00:01' name='web server' ip='10.0.0.5'/>"),
      [
        "error silent /network/ip[1]/dhcp/host[1]/@name: 'web server' is not a host name, and dnsmasq ignores the whole reservation; use letters, digits and hyphens",
      ],
    ],
    [
      'a comma, which separates the fields',
      dhcp("<host mac='52:54:00:00:00:01' name='web,db' ip='10.0.0.5'/>"),
      ["error silent /network/ip[1]/dhcp/host[1]/@name: dnsmasq takes 'web,db' for several fields; write one name without a comma"],
    ],
    [
      'a colon',
      dhcp("<host mac='52:54:00:00:00:01' name='web:1' ip='10.0.0.5'/>"),
      ["error silent /network/ip[1]/dhcp/host[1]/@name: dnsmasq takes 'web:1' for a MAC address or a tag; write a name without a colon"],
    ],
    [
      'a number, which is a lease time',
      dhcp("<host mac='52:54:00:00:00:01' name='101' ip='10.0.0.5'/>\n<host mac='52:54:00:00:00:02' name='12h' ip='10.0.0.6'/>"),
      [
        "error silent /network/ip[1]/dhcp/host[1]/@name: dnsmasq takes '101' for a lease time, so the guest gets no name; use one with other letters",
        "error silent /network/ip[1]/dhcp/host[2]/@name: dnsmasq takes '12h' for a lease time, so the guest gets no name; use one with other letters",
      ],
    ],
    [
      'words that mean something to dnsmasq',
      dhcp("<host mac='52:54:00:00:00:01' name='ignore' ip='10.0.0.5'/>\n<host mac='52:54:00:00:00:02' name='infinite' ip='10.0.0.6'/>"),
      [
        "error silent /network/ip[1]/dhcp/host[1]/@name: dnsmasq takes the name 'ignore' as an order to give this guest no address; use another name",
        "error silent /network/ip[1]/dhcp/host[2]/@name: dnsmasq takes 'infinite' for a lease time, so the guest gets no name; use one with other letters",
      ],
    ],
    [
      'an address',
      dhcp("<host mac='52:54:00:00:00:01' name='10.0.0.9' ip='10.0.0.5'/>"),
      ["error silent /network/ip[1]/dhcp/host[1]/@name: dnsmasq takes '10.0.0.9' for the address to hand out; use a name"],
    ],
    [
      'a label that is too long',
      dhcp(`<host mac='52:54:00:00:00:01' name='${'a'.repeat(64)}.lab' ip='10.0.0.5'/>`),
      [
        'error silent /network/ip[1]/dhcp/host[1]/@name: each part of a host name has at most 63 characters; dnsmasq ignores this reservation',
      ],
    ],
  ],
  notReported: [
    [
      'names',
      dhcp(
        "<host name='web' ip='10.0.0.5'/>\n<host name='web-1.lab' ip='10.0.0.6'/>\n<host name='12hours' ip='10.0.0.7'/>\n<host name='web_1' ip='10.0.0.8'/>",
      ),
    ],
    ['blanks behind a name, which dnsmasq passes over', dhcp("<host name='web ' ip='10.0.0.5'/>")],
    ['what keeps the network from starting', dhcp("<host name='a&amp;b' ip='10.0.0.5'/>")],
  ],
});
