import type { Label } from '#domain/kernel/field.ts'

/** What someone did to a signal, a party, a scope, an outcome, an investment or a supplier, to follow their name. */
export const contextVerbs = {
  'maturity.wait': { en: 'let it wait for maturity', de: 'lässt es auf Reife warten' },
  'maturity.reached': { en: 'raised the maturity it waited for', de: 'hat die Reife erreicht, auf die es wartete' },
  decide: { en: 'decided what follows', de: 'hat entschieden, was folgt' },
  noAction: { en: 'decided that nothing follows', de: 'hat entschieden, dass nichts folgt' },
  conclude: { en: 'concluded it', de: 'hat es abgeschlossen' },
  lookAgain: { en: 'looked at it again', de: 'hat es erneut angesehen' },
  adopt: { en: 'adopted it', de: 'hat es festgelegt' },
  abandon: { en: 'gave it up', de: 'hat es aufgegeben' },
  vet: { en: 'recorded due diligence', de: 'hat die Sorgfaltsprüfung festgehalten' },
  score: { en: 'scored it', de: 'hat es gewertet' },
  block: { en: 'blocked it', de: 'hat es gesperrt' },
  unblock: { en: 'lifted the block', de: 'hat die Sperre aufgehoben' },
  end: { en: 'ended it', de: 'hat es beendet' },
} as const satisfies Record<string, Label>
