import type { Fields, Values } from '#domain/kernel/field.ts'
import { certifiable } from '../certification/certifiable.ts'

/** What is looked up about the accreditation, never taken on trust (C-232, C-341). */
export const accreditationFields = {
  accredited: {
    kind: 'choice',
    label: { en: 'Accredited', de: 'Akkreditiert' },
    options: {
      yes: { en: 'Yes', de: 'Ja' },
      applied: { en: 'Applied for', de: 'Beantragt' },
      no: { en: 'No', de: 'Nein' },
    },
  },
  accreditedBy: {
    kind: 'text',
    label: { en: 'Accreditation body', de: 'Akkreditierungsstelle' },
    help: { en: 'UKAS, DAkkS, Cofrac, ANAB …', de: 'DAkkS, UKAS, Cofrac, ANAB …' },
  },
  accreditationNumber: { kind: 'text', label: { en: 'Accreditation number', de: 'Akkreditierungsnummer' } },
  accreditedFor: {
    kind: 'choices',
    options: certifiable,
    label: { en: 'Accredited for', de: 'Akkreditiert für' },
    help: { en: 'As the accreditation’s scope says it.', de: 'So, wie der Akkreditierungsumfang es sagt.' },
  },
  recognition: {
    kind: 'choice',
    label: { en: 'Recognition arrangement', de: 'Anerkennungsabkommen' },
    help: {
      en: 'Whether the accreditation body signed the multilateral arrangement for management systems.',
      de: 'Ob die Akkreditierungsstelle das multilaterale Abkommen für Managementsysteme unterzeichnet hat.',
    },
    options: {
      signatory: { en: 'Signatory', de: 'Unterzeichnet' },
      notSignatory: { en: 'Not a signatory', de: 'Nicht unterzeichnet' },
      unknown: { en: 'Not known', de: 'Nicht bekannt' },
    },
  },
  accreditedUntil: { kind: 'day', label: { en: 'Accredited until', de: 'Akkreditiert bis' } },
  checkedOn: { kind: 'day', label: { en: 'Looked up on', de: 'Nachgesehen am' } },
  checkedAt: {
    kind: 'text',
    label: { en: 'Looked up in', de: 'Nachgesehen in' },
    help: { en: 'The public register and the entry.', de: 'Das öffentliche Verzeichnis und der Eintrag.' },
  },
} as const satisfies Fields

const firmWork = {
  consultancy: { en: 'Consultancy', de: 'Beratung' },
  internalAudit: { en: 'Internal audit', de: 'Internes Audit' },
  training: { en: 'Open training', de: 'Offene Schulung' },
  certification: { en: 'Certification', de: 'Zertifizierung' },
} as const

/** A body that may certify us: whether it is accredited, where it audits, what it did for us before. */
export const certificationBodyFields = {
  description: { kind: 'text', long: true, label: { en: 'About it', de: 'Über sie' } },
  website: { kind: 'text', label: { en: 'Website', de: 'Website' } },
  contact: { kind: 'text', label: { en: 'Contact', de: 'Kontakt' } },
  languages: { kind: 'text', label: { en: 'Audits in', de: 'Auditiert auf' } },
  ...accreditationFields,
  coverage: {
    kind: 'rows',
    label: { en: 'Audits in these countries', de: 'Auditiert in diesen Ländern' },
    of: {
      country: { kind: 'text', required: true, label: { en: 'Country', de: 'Land' } },
      how: { kind: 'text', label: { en: 'With', de: 'Mit' } },
    },
  },
  firms: {
    kind: 'rows',
    label: { en: 'Firms that belong to it', de: 'Firmen, die zu ihr gehören' },
    help: { en: 'What they did for us counts as if it had.', de: 'Was sie für uns taten, zählt wie ihr eigenes.' },
    of: { firm: { kind: 'text', required: true, label: { en: 'Firm', de: 'Firma' } } },
  },
  engagements: {
    kind: 'rows',
    label: { en: 'What it did for us', de: 'Was sie für uns tat' },
    help: {
      en: 'Whoever advised or audited internally may not certify for two years.',
      de: 'Wer beriet oder intern auditierte, darf zwei Jahre lang nicht zertifizieren.',
    },
    of: {
      firm: { kind: 'text', label: { en: 'By the firm', de: 'Durch die Firma' } },
      what: { kind: 'choice', options: firmWork, required: true, label: { en: 'What', de: 'Was' } },
      about: { kind: 'text', label: { en: 'About', de: 'Worüber' } },
      endedOn: {
        kind: 'day',
        label: { en: 'Ended on', de: 'Beendet am' },
        help: { en: 'Empty while it goes on.', de: 'Leer, solange es läuft.' },
      },
    },
  },
  checks: {
    kind: 'rows',
    system: true,
    label: { en: 'Looked up so far', de: 'Bisher nachgesehen' },
    of: {
      on: { kind: 'day', label: { en: 'On', de: 'Am' } },
      by: { kind: 'person', label: { en: 'By', de: 'Von' } },
      accredited: accreditationFields.accredited,
      accreditedBy: accreditationFields.accreditedBy,
      accreditedFor: accreditationFields.accreditedFor,
      recognition: accreditationFields.recognition,
      source: accreditationFields.checkedAt,
    },
  },
} as const satisfies Fields

export type CertificationBody = Values<typeof certificationBodyFields>
