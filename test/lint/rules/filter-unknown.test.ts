import { checkRule } from '../../support/check-rule.ts';

const nic = (filter: string): string => `<interface type='network'><source network='n'/><filterref filter='${filter}'/></interface>`;
const options = { facts: { nwfilters: ['clean-traffic', 'no-ip-spoofing'] } };

checkRule('filter-unknown', {
  reports: [
    {
      xml: nic('«clean_traffic»'),
      says: "the host has no network filter 'clean_traffic', so the guest does not start; did you mean 'clean-traffic'?",
      fixed: nic('clean-traffic'),
      options,
    },
    { xml: nic('«mine»'), says: "the host has no network filter 'mine', so the guest does not start", options },
  ],
  accepts: { 'a filter that is there': nic('clean-traffic') },
  acceptOptions: options,
});

checkRule('filter-unknown', { reports: [], accepts: { 'any filter where nobody tells which there are': nic('mine') } });

const mine = "<filter name='mine'><filterref filter='clean-traffic'/></filter>";

checkRule('filter-unknown', {
  reports: [
    {
      name: 'a filter that is not among the files, where filters are',
      xml: [nic('«yours»'), mine],
      says: "there is no network filter 'yours' among these files; without it the guest does not start",
      as: 'warning start',
    },
    {
      name: 'a misspelt filter of libvirt',
      xml: [nic('«clean-trafic»'), mine],
      says: "there is no network filter 'clean-trafic' among these files; without it the guest does not start; did you mean 'clean-traffic'?",
      fixed: nic('clean-traffic'),
    },
  ],
  accepts: {
    'a filter among the files': [nic('mine'), mine],
    'a filter that libvirt brings with it': [nic('no-ip-spoofing'), mine],
    'a filter among the files, beside those the host has': { xml: [nic('mine'), mine], options },
  },
});
