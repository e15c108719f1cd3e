import { markPlaces } from '#domain/certification/rules/mark.ts'
import type { Fields, Values } from '#domain/kernel/field.ts'

/** One place where we refer to a certificate or show its mark (C-236, R17). */
export const markUseFields = {
  certification: { kind: 'link', to: 'certification', label: { en: 'Certification', de: 'Zertifizierung' } },
  place: { kind: 'choice', options: markPlaces, label: { en: 'Where', de: 'Wo' } },
  address: {
    kind: 'text',
    label: { en: 'Found at', de: 'Zu finden unter' },
    help: { en: 'Page, document, building.', de: 'Seite, Dokument, Gebäude.' },
  },
  wording: {
    kind: 'text',
    long: true,
    label: { en: 'What stands there', de: 'Was dort steht' },
    help: { en: 'Word for word.', de: 'Wörtlich.' },
  },
  showsMark: { kind: 'check', label: { en: 'Shows the mark', de: 'Zeigt das Zeichen' } },
  hasStatement: {
    kind: 'check',
    label: {
      en: 'Names organization, system, standard and body',
      de: 'Nennt Organisation, System, Norm und Stelle',
    },
  },
  seenOn: { kind: 'day', label: { en: 'Looked at on', de: 'Angesehen am' } },
  approvedAt: { kind: 'instant', system: true, label: { en: 'Approved', de: 'Freigegeben' } },
  approvedBy: { kind: 'person', system: true, label: { en: 'Approved by', de: 'Freigegeben von' } },
} as const satisfies Fields

export type MarkUse = Values<typeof markUseFields>
