import type { Label } from '#domain/kernel/field.ts'

/** Resources of AI systems: their list, form and page. */
export const resourceText = {
  title: { en: 'Resources', de: 'Ressourcen' },
  new: { en: 'Note a resource', de: 'Ressource vermerken' },
  emptyTitle: { en: 'No resource is noted', de: 'Keine Ressource ist vermerkt' },
  empty: {
    en: 'Data, tools and models, computing and people that AI systems rest on: written down once, shared by as many systems as use them.',
    de: 'Daten, Werkzeuge und Modelle, Rechenleistung und Menschen, auf denen KI-Systeme ruhen: einmal vermerkt, geteilt von allen, die sie nutzen.',
  },
  inUse: {
    en: 'It is in use. Confirm it when it was looked at again.',
    de: 'Sie ist in Gebrauch. Bestätigen, wenn sie wieder angesehen wurde.',
  },
  givenUp: { en: 'It was given up.', de: 'Sie wurde aufgegeben.' },
  about: { en: 'What it is', de: 'Was sie ist' },
  data: { en: 'About the data', de: 'Zu den Daten' },
  people: { en: 'About the people', de: 'Zu den Menschen' },
  serves: { en: 'AI systems it serves', de: 'KI-Systeme, denen sie dient' },
  limits: { en: 'Limits and requirements', de: 'Grenzen und Anforderungen' },
  confirmed: { en: 'Confirmed by {name}, {when}', de: 'Bestätigt von {name}, {when}' },
  personal: { en: 'Personal data', de: 'Personenbezogene Daten' },
  where: { en: 'Where it comes from and lies', de: 'Woher sie kommt und wo sie liegt' },
} as const satisfies Record<string, Label>

/** What each step of a resource is for, in one sentence. */
export const resourcePurposes = {
  take: {
    en: 'From here on it counts for the systems it serves; what is asked depends on its kind.',
    de: 'Von hier an zählt sie für die Systeme, denen sie dient; was gefragt wird, hängt von ihrer Art ab.',
  },
  confirm: {
    en: 'Somebody looked at it again and it is still so; the next day is set.',
    de: 'Jemand hat sie wieder angesehen, und es stimmt noch; der nächste Tag wird gesetzt.',
  },
  giveUp: {
    en: 'It serves no system any more; what was written stays.',
    de: 'Sie dient keinem System mehr; was geschrieben wurde, bleibt.',
  },
} as const satisfies Record<string, Label>
