import type { Label } from '#domain/kernel/field.ts'

/** What someone did to a record of culture, to follow their name. What people answer in surveys is nowhere told. */
export const cultureVerbs = {
  consent: { en: 'accepted the recognition', de: 'hat die Anerkennung angenommen' },
  giveNameless: { en: 'gave thanks without a name', de: 'hat ohne Namen gedankt' },
  showAll: { en: 'let everyone read it', de: 'lässt es alle lesen' },
  publish: { en: 'published it', de: 'hat es veröffentlicht' },
  ask: { en: 'asked everyone', de: 'hat alle gefragt' },
  open: { en: 'opened it', de: 'hat es eröffnet' },
  draw: { en: 'drew the people', de: 'hat die Personen gezogen' },
  grant: { en: 'granted it', de: 'hat es erteilt' },
  revoke: { en: 'revoked it', de: 'hat es widerrufen' },
  logHours: { en: 'entered hours', de: 'hat Stunden eingetragen' },
} as const satisfies Record<string, Label>
