import type { Label } from '#domain/kernel/field.ts'

/** What someone did to a statement of applicability, a commitment or an objective, to follow their name. */
export const applicabilityVerbs = {
  review: { en: 'confirmed the review', de: 'hat die Prüfung bestätigt' },
  returnStatement: { en: 'returned it to its authors', de: 'hat es an die Verfasser zurückgegeben' },
  putInForce: { en: 'put it into force', de: 'hat es in Kraft gesetzt' },
  supersede: { en: 'ended it', de: 'hat es außer Kraft gesetzt' },
  'applicability.draw': { en: 'drew up the controls', de: 'hat die Maßnahmen aufgestellt' },
  'applicability.answer': { en: 'answered for controls', de: 'hat zu Maßnahmen Stellung genommen' },
  'applicability.tailor': { en: 'tailored it to a system', de: 'hat es auf ein System zugeschnitten' },
  achieve: { en: 'recorded it as achieved', de: 'hat es als erreicht festgehalten' },
  miss: { en: 'recorded it as missed', de: 'hat es als verfehlt festgehalten' },
  replace: { en: 'replaced it by another', de: 'hat es durch ein anderes ersetzt' },
} as const satisfies Record<string, Label>
