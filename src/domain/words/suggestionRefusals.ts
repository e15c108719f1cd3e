/** What is said at the public address for suggestions. */
export const suggestionRefusals = {
  suggestion_link_ended: {
    en: 'This address does not take suggestions any more. Ask for the current one.',
    de: 'Diese Adresse nimmt keine Vorschläge mehr an. Bitte nach der aktuellen fragen.',
  },
  follow_unknown: { en: 'Nothing is known under this address.', de: 'Unter dieser Adresse ist nichts bekannt.' },
} as const
