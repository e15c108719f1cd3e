import type { Label } from '#domain/kernel/field.ts'

/** What is done with what shows a requirement. */
export const conformityVerbs = {
  'check.nothing': { en: 'said that nothing is to be done', de: 'hat gesagt, dass nichts zu tun ist' },
  'showing.add': { en: 'linked it to a requirement', de: 'hat es mit einer Anforderung verknüpft' },
  'showing.withdraw': {
    en: 'withdrew its link to a requirement',
    de: 'hat die Verknüpfung mit einer Anforderung zurückgezogen',
  },
  'showing.release': { en: 'released it as evidence', de: 'hat es als Nachweis freigegeben' },
  'showing.keep': { en: 'took its release as evidence back', de: 'hat die Freigabe als Nachweis zurückgenommen' },
} as const satisfies Record<string, Label>
