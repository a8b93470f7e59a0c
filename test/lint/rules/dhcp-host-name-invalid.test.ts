import { checkRule } from '../../support/check-rule.ts';
import { dhcp } from '../../support/lab.ts';

checkRule('dhcp-host-name-invalid', {
  reports: [
    {
      name: 'a blank',
      xml: dhcp("<host mac='52:54:00:00:00:01' name='«web server»' ip='10.0.0.5'/>"),
      says: "'web server' is not a host name, and dnsmasq ignores the whole reservation; use letters, digits and hyphens",
    },
    {
      name: 'a comma, which separates the fields',
      xml: dhcp("<host mac='52:54:00:00:00:01' name='«web,db»' ip='10.0.0.5'/>"),
      says: "dnsmasq takes 'web,db' for several fields; write one name without a comma",
    },
    {
      name: 'a colon',
      xml: dhcp("<host mac='52:54:00:00:00:01' name='«web:1»' ip='10.0.0.5'/>"),
      says: "dnsmasq takes 'web:1' for a MAC address or a tag; write a name without a colon",
    },
    {
      name: 'a number, which is a lease time',
      xml: dhcp("<host mac='52:54:00:00:00:01' name='«101»' ip='10.0.0.5'/>\n<host mac='52:54:00:00:00:02' name='«12h»' ip='10.0.0.6'/>"),
      says: [
        "dnsmasq takes '101' for a lease time, so the guest gets no name; use one with other letters",
        "dnsmasq takes '12h' for a lease time, so the guest gets no name; use one with other letters",
      ],
    },
    {
      name: 'words that mean something to dnsmasq',
      xml: dhcp(
        "<host mac='52:54:00:00:00:01' name='«ignore»' ip='10.0.0.5'/>\n<host mac='52:54:00:00:00:02' name='«infinite»' ip='10.0.0.6'/>",
      ),
      says: [
        "dnsmasq takes the name 'ignore' as an order to give this guest no address; use another name",
        "dnsmasq takes 'infinite' for a lease time, so the guest gets no name; use one with other letters",
      ],
    },
    {
      name: 'an address',
      xml: dhcp("<host mac='52:54:00:00:00:01' name='«10.0.0.9»' ip='10.0.0.5'/>"),
      says: "dnsmasq takes '10.0.0.9' for the address to hand out; use a name",
    },
    {
      name: 'a label that is too long',
      xml: dhcp(
        "<host mac='52:54:00:00:00:01' name='«aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.lab»' ip='10.0.0.5'/>",
      ),
      says: 'each part of a host name has at most 63 characters; dnsmasq ignores this reservation',
    },
  ],
  accepts: {
    names: dhcp(
      "<host name='web' ip='10.0.0.5'/>\n<host name='web-1.lab' ip='10.0.0.6'/>\n<host name='12hours' ip='10.0.0.7'/>\n<host name='web_1' ip='10.0.0.8'/>",
    ),
    'blanks behind a name, which dnsmasq passes over': dhcp("<host name='web ' ip='10.0.0.5'/>"),
    'what keeps the network from starting': dhcp("<host name='a&amp;b' ip='10.0.0.5'/>"),
  },
});
