import type { Label } from '#domain/kernel/field.ts'
import type { Role } from '#domain/people/roles.ts'

/** What people outside write about. */
export const enquiryKinds = {
  question: { en: 'Question', de: 'Frage' },
  complaint: { en: 'Complaint', de: 'Beschwerde' },
  harm: { en: 'Something went wrong, harm', de: 'Etwas ging schief, Schaden' },
  decision: { en: 'A decision about me', de: 'Eine Entscheidung über mich' },
  other: { en: 'Something else', de: 'Etwas anderes' },
} as const satisfies Record<string, Label>

/** Who reads what strangers write: it may hold their names and addresses. Whoever takes it on is let in. */
export const enquiryReaders = [
  'aimsManager',
  'certificationManager',
  'dataProtection',
] as const satisfies readonly Role[]
