import type { Label } from '#domain/kernel/field.ts'

/** Where a certificate or its mark may appear. */
export const markPlaces = {
  website: { en: 'Website', de: 'Website' },
  stationery: { en: 'Letters, e-mail', de: 'Briefe, E-Mail' },
  brochure: { en: 'Brochure, presentation', de: 'Broschüre, Präsentation' },
  tender: { en: 'Tender, contract', de: 'Angebot, Vertrag' },
  premises: { en: 'Building, vehicle, stand', de: 'Gebäude, Fahrzeug, Messestand' },
  packaging: { en: 'Packaging, accompanying text', de: 'Verpackung, Begleittext' },
  product: { en: 'Product, its user interface', de: 'Produkt, seine Oberfläche' },
  testReport: { en: 'Test report, result of a system', de: 'Prüfbericht, Ergebnis eines Systems' },
} as const satisfies Record<string, Label>

export type MarkPlace = keyof typeof markPlaces

export type MarkMisuse = 'mark_on_product' | 'mark_on_packaging' | 'statement_missing'

/**
 * R17: what is wrong with a use. The mark is never on a product, a result or a packaging; on a packaging a statement may stand that
 * names the organization, the kind of system, the standard and the body.
 */
export function r17Misuse(use: {
  readonly place: MarkPlace
  readonly showsMark: boolean
  readonly hasStatement: boolean
}): MarkMisuse | null {
  if (use.place === 'product' || use.place === 'testReport') return 'mark_on_product'
  if (use.place !== 'packaging') return null
  if (use.showsMark) return 'mark_on_packaging'
  return use.hasStatement ? null : 'statement_missing'
}
