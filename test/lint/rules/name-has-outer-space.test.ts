import { checkRule } from '../../support/check-rule.ts';
import { lab } from '../../support/lab.ts';

checkRule('name-has-outer-space', {
  reports: [
    {
      name: 'the name of a network',
      xml: '<network>\n  <name>« lab»</name>\n</network>\n',
      says: "libvirt takes the blanks around 'lab' for part of the name; remove them",
      fixed: '<network>\n  <name>lab</name>\n</network>\n',
    },
    {
      name: 'the name of a bridge',
      xml: lab("<bridge name='«virbr5 »'/>"),
      says: "name of <bridge> is written 'virbr5 ', and libvirt takes the blanks around it for part of the name; remove them",
      as: 'warning schema',
      fixed: lab("<bridge name='virbr5'/>"),
    },
    {
      name: 'the name of a device',
      xml: lab("<forward mode='nat' dev='« eth0»'/>\n<ip address='10.0.0.1' prefix='24'/>"),
      says: "dev of <forward> is written ' eth0', and libvirt takes the blanks around it for part of the name; remove them",
      as: 'warning schema',
      fixed: lab("<forward mode='nat' dev='eth0'/>\n<ip address='10.0.0.1' prefix='24'/>"),
    },
    {
      name: 'the name of a domain',
      xml: lab("<domain name='«lab.example&#10;»'/>\n<ip address='10.0.0.1' prefix='24'/>"),
      says: "name of <domain> is written 'lab.example\n', and libvirt takes the blanks around it for part of the name; remove them",
      as: 'warning schema',
      fixed: lab("<domain name='lab.example'/>\n<ip address='10.0.0.1' prefix='24'/>"),
    },
    {
      name: 'the name of a network',
      xml: '<network>\n  <name>« lab »</name>\n</network>\n',
      says: "libvirt takes the blanks around 'lab' for part of the name; remove them",
      fixed: '<network>\n  <name>lab</name>\n</network>\n',
    },
    {
      name: 'the name of a bridge',
      xml: lab("<bridge name='«virbr5&#10;»'/>"),
      says: "name of <bridge> is written 'virbr5\n', and libvirt takes the blanks around it for part of the name; remove them",
      as: 'warning schema',
      fixed: lab("<bridge name='virbr5'/>"),
    },
  ],
  accepts: {
    'a name': lab("<bridge name='virbr5'/>"),
    'blanks in a name': '<network>\n  <name>my lab</name>\n</network>\n',
    'a line break, which libvirt refuses': '<network>\n  <name>lab\n</name>\n</network>\n',
  },
});
