import { checkRule } from '../../support/check-rule.ts';
import { lab } from '../../support/lab.ts';

checkRule('bridge-name-invalid', {
  reports: [
    { name: 'a slash', xml: lab("<bridge name='«lab/0»'/>"), says: "the kernel allows no '/' in the name of a bridge; use '-' instead" },
    {
      name: 'a colon',
      xml: lab("<forward mode='bridge'/>\n<bridge name='«br0:1»'/>"),
      says: "the kernel allows no ':' in the name of a bridge; use '-' instead",
    },
    {
      name: 'a name the kernel keeps for itself',
      xml: lab("<bridge name='«default»'/>"),
      says: "the kernel allows no bridge of the name 'default'; use another",
    },
    {
      name: 'a blank, which the schema refuses too',
      xml: lab("<bridge name='«lab 0»'/>"),
      says: "name of <bridge> is written 'lab 0', and no bridge can have a name with a blank",
      as: 'error schema',
    },
    {
      name: 'a percent sign',
      xml: lab("<bridge name='«lab%s»'/>"),
      says: "name of <bridge> is written 'lab%s', and no bridge can have a name with '%'",
      as: 'error schema',
    },
    {
      name: 'a template with a second percent sign',
      xml: lab("<bridge name='«%d%d»'/>"),
      says: "name of <bridge> is written '%d%d', and with a second '%' libvirt drops it and names the bridge virbr0 or so",
      as: 'error schema',
    },
  ],
  accepts: {
    'other characters': lab("<bridge name='lab-0.1_a'/>"),
    'a template': lab("<bridge name='lab%d'/>"),
    'a network that libvirt refuses anyway': lab("<forward mode='vepa' dev='eth0'/>\n<bridge name='lab/0'/>"),
  },
});
