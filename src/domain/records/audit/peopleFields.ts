import type { Fields } from '#domain/kernel/field.ts'

const person = { kind: 'person', label: { en: 'Person', de: 'Person' } } as const

const teamRoles = {
  lead: { en: 'Lead', de: 'Leitung' },
  auditor: { en: 'Auditor', de: 'Audit' },
  expert: { en: 'Technical expert', de: 'Fachexpertise' },
  observer: { en: 'Observer', de: 'Beobachtung' },
} as const

/** Who audits, who is audited, who is spoken to, and who reads the report. */
export const peopleFields = {
  team: {
    kind: 'rows',
    label: { en: 'Audit team', de: 'Auditteam' },
    of: {
      person: { ...person, required: true },
      role: { kind: 'choice', options: teamRoles, required: true, label: { en: 'As', de: 'Als' } },
    },
  },
  externals: {
    kind: 'rows',
    label: { en: 'Auditors from outside', de: 'Auditoren von außen' },
    of: {
      name: { kind: 'text', required: true, label: { en: 'Name', de: 'Name' } },
      firm: { kind: 'text', label: { en: 'Firm', de: 'Firma' } },
      role: { kind: 'choice', options: teamRoles, label: { en: 'As', de: 'Als' } },
      credential: { kind: 'text', label: { en: 'Credential', de: 'Zertifikat' } },
      credentialUntil: { kind: 'day', label: { en: 'Valid until', de: 'Gültig bis' } },
    },
  },
  auditees: {
    kind: 'rows',
    label: { en: 'Audited', de: 'Auditiert werden' },
    of: {
      person: { ...person, required: true },
      area: { kind: 'text', label: { en: 'For what', de: 'Wofür' } },
    },
  },
  interviews: {
    kind: 'rows',
    label: { en: 'Interviews', de: 'Gespräche' },
    help: {
      en: 'At least one each with top management, with managers and with those who do the work.',
      de: 'Mindestens je eines mit der obersten Leitung, mit Führungskräften und mit Ausführenden.',
    },
    of: {
      level: {
        kind: 'choice',
        required: true,
        label: { en: 'Level', de: 'Ebene' },
        options: {
          topManagement: { en: 'Top management', de: 'Oberste Leitung' },
          management: { en: 'Management', de: 'Führung' },
          operation: { en: 'Doing the work', de: 'Ausführung' },
        },
      },
      person,
      role: { kind: 'text', label: { en: 'Function', de: 'Funktion' } },
      topics: { kind: 'text', label: { en: 'About', de: 'Worüber' } },
      day: { kind: 'day', label: { en: 'On', de: 'Am' } },
      held: { kind: 'check', label: { en: 'Held', de: 'Geführt' } },
    },
  },
  distribution: {
    kind: 'rows',
    label: { en: 'Report goes to', de: 'Bericht geht an' },
    of: { person: { ...person, required: true } },
  },
} as const satisfies Fields
