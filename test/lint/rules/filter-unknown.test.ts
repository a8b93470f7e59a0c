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
