import type { Label } from '#domain/kernel/field.ts'

/** Texts of small parts that many screens share. */
export const partText = {
  copy: { en: 'Copy', de: 'Kopieren' },
  copied: { en: 'Copied', de: 'Kopiert' },
  selected: { en: 'Selected', de: 'Markiert' },
  overtaken: {
    en: 'Someone else changed this meanwhile: {fields}. Your entries are kept; saving now replaces theirs.',
    de: 'Inzwischen von jemand anderem geändert: {fields}. Ihre Eingaben bleiben; Speichern ersetzt die anderen.',
  },
} as const satisfies Record<string, Label>
