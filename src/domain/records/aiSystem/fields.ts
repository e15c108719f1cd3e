import type { Fields, Values } from '#domain/kernel/field.ts'

/** An AI system in its smallest form: what nonconformities, incidents and audits need to know of it. */
export const aiSystemFields = {
  purpose: { kind: 'text', long: true, label: { en: 'Purpose', de: 'Zweck' } },
  origin: {
    kind: 'choice',
    label: { en: 'Origin', de: 'Herkunft' },
    options: {
      inHouse: { en: 'Made in house', de: 'Selbst entwickelt' },
      thirdParty: { en: 'From a third party', de: 'Von Dritten' },
    },
  },
  role: {
    kind: 'choices',
    label: { en: 'Our role', de: 'Unsere Rolle' },
    help: {
      en: 'What the organization is towards this system; several may hold.',
      de: 'Was die Organisation für dieses System ist; mehreres kann zutreffen.',
    },
    options: {
      provider: { en: 'Provider', de: 'Anbieter' },
      deployer: { en: 'Deployer', de: 'Betreiber' },
      developer: { en: 'Developer', de: 'Entwickler' },
      user: { en: 'User', de: 'Nutzer' },
    },
  },
  highRisk: {
    kind: 'check',
    label: { en: 'High risk', de: 'Hochrisiko' },
    help: {
      en: 'High risk under the law that applies to it, such as the EU AI Act.',
      de: 'Hochrisiko nach dem Recht, das dafür gilt, etwa der KI-Verordnung der EU.',
    },
  },
  site: { kind: 'text', label: { en: 'Site', de: 'Standort' } },
  riskAssessment: {
    kind: 'text',
    label: { en: 'Risk assessment', de: 'Risikobewertung' },
    help: { en: 'Where it is found, by name or number.', de: 'Wo sie zu finden ist, mit Name oder Nummer.' },
  },
  riskAssessedUntil: { kind: 'day', label: { en: 'Risk assessment holds until', de: 'Risikobewertung gilt bis' } },
  deploymentApproval: {
    kind: 'text',
    label: { en: 'Deployment approval', de: 'Freigabe des Einsatzes' },
    help: { en: 'Where it is found, by name or number.', de: 'Wo sie zu finden ist, mit Name oder Nummer.' },
  },
  deploymentApprovedOn: { kind: 'day', label: { en: 'Deployment approved on', de: 'Einsatz freigegeben am' } },
  oversight: {
    kind: 'rows',
    label: { en: 'Human oversight', de: 'Menschliche Aufsicht' },
    help: {
      en: 'Who may step in and stop it at any time.',
      de: 'Wer jederzeit eingreifen und es anhalten darf.',
    },
    of: { person: { kind: 'person', required: true, label: { en: 'Person', de: 'Person' } } },
  },
  suspendedAt: { kind: 'instant', system: true, label: { en: 'Suspended', de: 'Ausgesetzt' } },
  suspendedBecause: { kind: 'text', long: true, system: true, label: { en: 'Why suspended', de: 'Warum ausgesetzt' } },
} as const satisfies Fields

export type AiSystem = Values<typeof aiSystemFields>
