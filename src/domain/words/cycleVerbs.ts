import type { Label } from '#domain/kernel/field.ts'

/** What someone did to a certificate, a use of its mark, a benefit or an enquiry, to follow their name. */
export const cycleVerbs = {
  passSurveillance1: { en: 'recorded the first surveillance', de: 'hat die erste Überwachung eingetragen' },
  passSurveillance2: { en: 'recorded the second surveillance', de: 'hat die zweite Überwachung eingetragen' },
  returnToStage2: { en: 'began again with stage 2', de: 'hat mit Stufe 2 neu begonnen' },
  keepChanges: { en: 'recorded what changed', de: 'hat Änderungen eingetragen' },
  turnDown: { en: 'refused it', de: 'hat es abgelehnt' },
  handOut: { en: 'gave it to somebody', de: 'hat es jemandem gegeben' },
  reply: { en: 'answered', de: 'hat geantwortet' },
  look: { en: 'looked at it', de: 'hat es angesehen' },
  takeDown: { en: 'recorded that it was taken down', de: 'hat die Entfernung eingetragen' },
  expect: { en: 'expects it', de: 'erwartet es' },
  realise: { en: 'recorded that it came', de: 'hat eingetragen, dass es eingetreten ist' },
  realisePartly: { en: 'recorded that it came in part', de: 'hat eingetragen, dass es teilweise eingetreten ist' },
  miss: { en: 'recorded that it did not come', de: 'hat eingetragen, dass es nicht eingetreten ist' },
  setAside: { en: 'set it aside', de: 'hat es weggelegt' },
} as const satisfies Record<string, Label>
