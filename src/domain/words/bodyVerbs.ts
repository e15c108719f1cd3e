import type { Label } from '#domain/kernel/field.ts'

/** What someone did to a certification body, a selection of one, or an appeal to one, to follow their name. */
export const bodyVerbs = {
  lookUp: { en: 'looked up the accreditation', de: 'hat die Akkreditierung nachgesehen' },
  override: { en: 'overrode a knock-out', de: 'hat einen Ausschluss übergangen' },
  choose: { en: 'chose the body', de: 'hat die Stelle gewählt' },
  lodge: { en: 'lodged it', de: 'hat es eingelegt' },
  takeOn: { en: 'took it further', de: 'hat es weitergetragen' },
  answer: { en: 'recorded the answer', de: 'hat den Bescheid festgehalten' },
  packStage1: { en: 'put the package together', de: 'hat das Paket zusammengestellt' },
  addressConcerns: { en: 'said how concerns were met', de: 'hat gesagt, wie Bedenken begegnet wurde' },
} as const satisfies Record<string, Label>
