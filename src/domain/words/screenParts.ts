import type { Label } from '#domain/kernel/field.ts'

/** Texts of small parts that many screens share. */
export const partText = {
  copy: { en: 'Copy', de: 'Kopieren' },
  copied: { en: 'Copied', de: 'Kopiert' },
  selected: { en: 'Selected', de: 'Markiert' },
  overtaken: {
    en: 'Someone else saved this meanwhile. Your entries are kept; saving again replaces theirs:',
    de: 'Jemand anderes hat inzwischen gespeichert. Ihre Eingaben bleiben; erneutes Speichern ersetzt:',
  },
  overtakenField: { en: '{field}: now {theirs}', de: '{field}: jetzt {theirs}' },
  overtakenElsewhere: {
    en: 'Someone else changed other fields meanwhile; they are shown now. Your entries are kept: save again.',
    de: 'Inzwischen wurden andere Felder geändert; sie stehen jetzt da. Ihre Eingaben bleiben: bitte erneut speichern.',
  },
} as const satisfies Record<string, Label>
