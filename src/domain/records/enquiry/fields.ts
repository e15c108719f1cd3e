import type { Fields, Values } from '#domain/kernel/field.ts'
import { enquiryKinds } from './kinds.ts'

/** What somebody outside asked or reported, and what they were told (C-338, A.8.3). */
export const enquiryFields = {
  kind: { kind: 'choice', options: enquiryKinds, label: { en: 'Kind', de: 'Art' } },
  message: { kind: 'text', long: true, label: { en: 'Message', de: 'Nachricht' } },
  about: {
    kind: 'text',
    label: { en: 'Which AI it is about', de: 'Um welche KI es geht' },
  },
  sender: { kind: 'text', label: { en: 'From', de: 'Von' } },
  contact: { kind: 'text', label: { en: 'Reached at', de: 'Zu erreichen unter' } },
  cameBy: {
    kind: 'choice',
    label: { en: 'Came by', de: 'Kam über' },
    options: {
      trustPage: { en: 'Trust page', de: 'Vertrauensseite' },
      mail: { en: 'E-mail, letter', de: 'E-Mail, Brief' },
      phone: { en: 'Phone, in person', de: 'Telefon, persönlich' },
    },
  },
  reply: { kind: 'text', long: true, label: { en: 'Answer', de: 'Antwort' } },
  repliedAt: { kind: 'instant', system: true, label: { en: 'Answered', de: 'Beantwortet' } },
  repliedBy: { kind: 'person', system: true, label: { en: 'Answered by', de: 'Beantwortet von' } },
} as const satisfies Fields

export type Enquiry = Values<typeof enquiryFields>
