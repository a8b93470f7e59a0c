import { lab, testRule } from '../../support/rules.ts';

testRule('bridge-name-invalid', {
  reported: [
    [
      'a slash',
      lab("<bridge name='lab/0'/>"),
      ["error start /network/bridge/@name: the kernel allows no '/' in the name of a bridge; use '-' instead"],
    ],
    [
      'a colon',
      lab("<forward mode='bridge'/>\n<bridge name='br0:1'/>"),
      ["error start /network/bridge/@name: the kernel allows no ':' in the name of a bridge; use '-' instead"],
    ],
    [
      'a name the kernel keeps for itself',
      lab("<bridge name='default'/>"),
      ["error start /network/bridge/@name: the kernel allows no bridge of the name 'default'; use another"],
    ],
    [
      'a blank, which the schema refuses too',
      lab("<bridge name='lab 0'/>"),
      ["error schema /network/bridge/@name: name of <bridge> is written 'lab 0', and no bridge can have a name with a blank"],
    ],
    [
      'a percent sign',
      lab("<bridge name='lab%s'/>"),
      ["error schema /network/bridge/@name: name of <bridge> is written 'lab%s', and no bridge can have a name with '%'"],
    ],
    [
      'a template with a second percent sign',
      lab("<bridge name='%d%d'/>"),
      [
        "error schema /network/bridge/@name: name of <bridge> is written '%d%d', and with a second '%' libvirt drops it and names the bridge virbr0 or so",
      ],
    ],
  ],
  notReported: [
    ['other characters', lab("<bridge name='lab-0.1_a'/>")],
    ['a template', lab("<bridge name='lab%d'/>")],
    ['a network that libvirt refuses anyway', lab("<forward mode='vepa' dev='eth0'/>\n<bridge name='lab/0'/>")],
  ],
});
