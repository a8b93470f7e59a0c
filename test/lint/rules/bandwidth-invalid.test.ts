import { checkRule } from '../../support/check-rule.ts';

checkRule('bandwidth-invalid', {
  around: '<network><name>n</name><bandwidth>…</bandwidth></network>',
  reports: [
    {
      xml: '<«inbound»/>',
      says: '<inbound> needs average, the rate in KiB/s',
    },
    {
      xml: "<«inbound» peak='9'/>",
      says: '<inbound> needs average, the rate in KiB/s',
    },
    {
      xml: "<«outbound» burst='9'/>",
      says: '<outbound> needs average, the rate in KiB/s',
    },
    {
      xml: "<inbound floor='3' peak='«9»' burst='9'/>",
      says: 'peak says something about the average rate, which is missing',
    },
    {
      xml: "<outbound average='9' floor='«3»'/>",
      says: 'a rate can be guaranteed towards the guest alone; floor belongs in <inbound>',
    },
  ],
  accepts: {
    'an average alone': "<inbound average='9'/><outbound average='9'/>",
    'a floor alone': "<inbound floor='3'/>",
    'a peak below the average': "<inbound average='9' peak='3'/>",
    nothing: '',
    'an average of 0': "<inbound average='0' peak='5'/>",
    'a floor of 0 for what is sent': "<outbound average='9' floor='0'/>",
  },
});
