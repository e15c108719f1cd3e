import type { Label } from '#domain/kernel/field.ts'

/** What the printed copy of a document says around its text. */
export const copyText = {
  edition: { en: 'Version {edition}', de: 'Version {edition}' },
  kind: { en: 'Kind', de: 'Art' },
  standing: { en: 'Standing', de: 'Stand' },
  author: { en: 'Author', de: 'Verfasst von' },
  approved: { en: 'Approved', de: 'Freigegeben' },
  from: { en: 'In force since', de: 'In Kraft seit' },
  until: { en: 'In force until', de: 'In Kraft bis' },
  change: { en: 'What changed', de: 'Was sich geändert hat' },
  sum: { en: 'SHA-256 of the text', de: 'SHA-256 des Textes' },
  file: { en: 'Kept as a file', de: 'Als Datei aufbewahrt' },
  uncontrolled: {
    en: 'A printed copy: what holds today is in Meliora.',
    de: 'Eine gedruckte Kopie: Was heute gilt, steht in Meliora.',
  },
} as const satisfies Record<string, Label>
