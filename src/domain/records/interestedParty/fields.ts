import type { Fields, Values } from '#domain/kernel/field.ts'
import { requirementOptions } from '#domain/standards/standards.ts'

/** Who has a stake in our AI, what they need, which of it we take on and whether it is met (C-012; 42001 4.2). */
export const interestedPartyFields = {
  kind: {
    kind: 'choice',
    label: { en: 'Kind', de: 'Art' },
    options: {
      regulator: { en: 'Authority or regulator', de: 'Behörde oder Aufsicht' },
      customer: { en: 'Customers', de: 'Kundschaft' },
      affected: { en: 'People affected by AI', de: 'Von KI Betroffene' },
      dataSubject: { en: 'Data subjects', de: 'Betroffene der Daten' },
      staff: { en: 'Staff', de: 'Belegschaft' },
      owner: { en: 'Owners and members', de: 'Eigentümer und Mitglieder' },
      supplier: { en: 'Suppliers', de: 'Lieferanten' },
      partner: { en: 'Partners', de: 'Partner' },
      public: { en: 'Society', de: 'Gesellschaft' },
    },
  },
  description: { kind: 'text', long: true, label: { en: 'Who they are', de: 'Wer sie sind' } },
  needs: {
    kind: 'rows',
    label: { en: 'What they need', de: 'Was sie brauchen' },
    help: {
      en: 'Each need: whether we take it on, which requirement it is, and whether it is met.',
      de: 'Je Bedürfnis: ob wir es aufnehmen, welcher Anforderung es entspricht und ob es erfüllt ist.',
    },
    of: {
      need: { kind: 'text', required: true, label: { en: 'Need or expectation', de: 'Bedürfnis oder Erwartung' } },
      takenOn: { kind: 'answer', label: { en: 'Do we take it on?', de: 'Nehmen wir es auf?' } },
      requirement: { kind: 'choice', options: requirementOptions, label: { en: 'Requirement', de: 'Anforderung' } },
      met: {
        kind: 'choice',
        label: { en: 'Met', de: 'Erfüllt' },
        options: {
          met: { en: 'Met', de: 'Erfüllt' },
          partly: { en: 'Partly', de: 'Teilweise' },
          unmet: { en: 'Not met', de: 'Nicht erfüllt' },
        },
      },
      metBy: { kind: 'text', label: { en: 'By what', de: 'Wodurch' } },
    },
  },
  reviewOn: { kind: 'day', label: { en: 'Look again on', de: 'Wieder ansehen am' } },
  reviewedAt: { kind: 'instant', system: true, label: { en: 'Last looked at', de: 'Zuletzt angesehen' } },
} as const satisfies Fields

export type InterestedParty = Values<typeof interestedPartyFields>
