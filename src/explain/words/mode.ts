/** What macvtap makes of the guests on one card, in a sentence each. */
export const macvtapModes: Readonly<Record<string, string>> = {
  vepa: 'Mode vepa: whatever a guest sends goes out to the switch that the card is plugged into. For guests on one card to reach each other, that switch has to send frames back where they came from (reflective relay, also called hairpin); most do not.',
  bridge: 'Mode bridge: guests on one card reach each other directly, without the switch outside.',
  private: 'Mode private: guests on one card never reach each other, whatever the switch outside does.',
  passthrough:
    'Mode passthrough: each card belongs to one guest at a time; a second one that needs it is refused. The host loses the card for as long.',
};
