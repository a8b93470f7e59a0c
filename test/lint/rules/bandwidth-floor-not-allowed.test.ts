import { checkRule } from '../../support/check-rule.ts';

checkRule('bandwidth-floor-not-allowed', {
  reports: [
    {
      xml: "<network><name>n</name><bandwidth><inbound average='9' floor='«3»'/></bandwidth></network>",
      says: "a network guarantees a rate to a guest's interface of type 'network', and to nothing else",
      fixed: "<network><name>n</name><bandwidth><inbound average='9'/></bandwidth></network>",
    },
    {
      xml: "<network><name>n</name><portgroup name='p'><bandwidth><inbound average='9' floor='«3»'/></bandwidth></portgroup></network>",
      says: "a network guarantees a rate to a guest's interface of type 'network', and to nothing else",
      fixed: "<network><name>n</name><portgroup name='p'><bandwidth><inbound average='9'/></bandwidth></portgroup></network>",
    },
    {
      xml: "<interface type='bridge'><source bridge='b'/><bandwidth><inbound average='9' floor='«3»'/></bandwidth></interface>",
      says: "a network guarantees a rate to a guest's interface of type 'network', and to nothing else",
      fixed: "<interface type='bridge'><source bridge='b'/><bandwidth><inbound average='9'/></bandwidth></interface>",
    },
    {
      xml: "<interface><bandwidth><inbound average='9' floor='«3»'/></bandwidth></interface>",
      says: "a network guarantees a rate to a guest's interface of type 'network', and to nothing else",
      fixed: "<interface><bandwidth><inbound average='9'/></bandwidth></interface>",
    },
  ],
  accepts: {
    'a floor on an interface of a network':
      "<interface type='network'><source network='n'/><bandwidth><inbound floor='3'/></bandwidth></interface>",
    'a floor of 0, which is none': "<network><name>n</name><bandwidth><inbound average='9' floor='0'/></bandwidth></network>",
    'a floor for the other direction, of which another rule speaks':
      "<network><name>n</name><bandwidth><outbound average='9' floor='3'/></bandwidth></network>",
    'an interface of a type of the future': "<interface type='mesh'><bandwidth><inbound floor='3'/></bandwidth></interface>",
  },
});
