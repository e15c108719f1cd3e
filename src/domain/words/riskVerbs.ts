import type { Label } from '#domain/kernel/field.ts'

/** What someone did to criteria, risks, opportunities and impact assessments, to follow their name. */
export const riskVerbs = {
  return: { en: 'returned it', de: 'hat es zurückgegeben' },
  analyse: { en: 'analysed it', de: 'hat es analysiert' },
  decideTreatment: { en: 'decided on the treatment', de: 'hat über die Behandlung entschieden' },
  planTreatment: { en: 'planned the treatment', de: 'hat die Behandlung geplant' },
  beginTreatment: { en: 'began the treatment', de: 'hat die Behandlung begonnen' },
  reportTreatment: { en: 'reported on the plan', de: 'hat über den Plan berichtet' },
  finishTreatment: { en: 'reported it as treated', de: 'hat es als behandelt gemeldet' },
  acceptResidual: { en: 'accepted what remains', de: 'hat das Restrisiko angenommen' },
  monitor: { en: 'set how it is watched', de: 'hat festgelegt, wie es beobachtet wird' },
  reassess: { en: 'had it assessed again', de: 'hat es neu bewerten lassen' },
  pursue: { en: 'decided to pursue it', de: 'hat entschieden, es zu verfolgen' },
  realise: { en: 'reported it as realised', de: 'hat es als genutzt gemeldet' },
  report: { en: 'reported on the actions', de: 'hat über die Maßnahmen berichtet' },
  scope: { en: 'scoped it', de: 'hat es abgegrenzt' },
  assess: { en: 'assessed it', de: 'hat es bewertet' },
  consult: { en: 'recorded who was consulted', de: 'hat festgehalten, wer gefragt wurde' },
  communicate: { en: 'told those concerned', de: 'hat die Betroffenen unterrichtet' },
  putIntoForce: { en: 'put it into force', de: 'hat es in Kraft gesetzt' },
  askForReview: { en: 'asked for a review', de: 'hat um eine neue Prüfung gebeten' },
} as const satisfies Record<string, Label>
