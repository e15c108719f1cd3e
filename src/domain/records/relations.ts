import type { Label } from '#domain/kernel/field.ts'

/** How one record may relate to another: a closed list, read in both directions. */
export const relations = {
  relatesTo: {
    out: { en: 'relates to', de: 'hängt zusammen mit' },
    in: { en: 'relates to', de: 'hängt zusammen mit' },
  },
  duplicates: {
    out: { en: 'duplicates', de: 'ist Dublette von' },
    in: { en: 'is duplicated by', de: 'hat als Dublette' },
  },
  follows: { out: { en: 'follows from', de: 'folgt aus' }, in: { en: 'leads to', de: 'führt zu' } },
  dependsOn: { out: { en: 'depends on', de: 'hängt ab von' }, in: { en: 'is needed by', de: 'wird gebraucht von' } },
} as const satisfies Record<string, { readonly out: Label; readonly in: Label }>

export type Relation = keyof typeof relations
export const relationNames = Object.keys(relations) as Relation[]

/** A relation that says the same both ways is kept once. */
export function isSymmetric(relation: Relation): boolean {
  return relation === 'relatesTo'
}
