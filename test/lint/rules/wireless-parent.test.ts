import { checkRule } from '../../support/check-rule.ts';

const drops = "access points drop frames of other stations, such as guests; use a network of mode 'nat' or 'route'";
const facts = { links: [{ name: 'radio', wireless: true }, { name: 'wlan0' }] };
const direct = (dev: string): string => `<interface type='direct'><source dev='${dev}' mode='bridge'/></interface>`;
const shared = (inside: string): string => `<network><name>n</name>${inside}</network>`;

checkRule('wireless-parent', {
  reports: [
    { xml: direct('«wlan0»'), says: `'wlan0' looks like a wireless card, and ${drops}` },
    { xml: direct('«wlp3s0»'), says: `'wlp3s0' looks like a wireless card, and ${drops}` },
    { xml: direct('«radio»'), says: `'radio' is a wireless card, and ${drops}`, options: { facts } },
    {
      xml: shared("<forward mode='bridge'><interface dev='eth0'/><interface dev='«wlan1»'/></forward>"),
      says: `'wlan1' looks like a wireless card, and ${drops}`,
    },
    { xml: shared("<forward mode='private' dev='«wlan1»'/>"), says: `'wlan1' looks like a wireless card, and ${drops}` },
  ],
  accepts: {
    'a card with a cable': direct('eth0'),
    'a network behind NAT': shared("<forward mode='nat' dev='wlan0'/><ip address='10.0.0.1' prefix='24'/>"),
  },
});

checkRule('wireless-parent', { reports: [], accepts: { 'a card that is known to be none': direct('wlan0') }, acceptOptions: { facts } });
