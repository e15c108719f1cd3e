import { standardsWithControls } from '#domain/applicability/controls.ts'
import type { Fields, Values } from '#domain/kernel/field.ts'

/** A statement of applicability beside its rows: for what it speaks, what it rests on, who stands for it (brief §3.7). */
export const statementFields = {
  standard: {
    kind: 'choice',
    options: standardsWithControls,
    label: { en: 'Controls of', de: 'Maßnahmen aus' },
  },
  scope: {
    kind: 'text',
    long: true,
    label: { en: 'What it covers', de: 'Wofür sie gilt' },
    help: {
      en: 'The parts of the organization and the AI systems it speaks for.',
      de: 'Die Teile der Organisation und die KI-Systeme, für die sie spricht.',
    },
  },
  basis: {
    kind: 'text',
    long: true,
    label: { en: 'What it rests on', de: 'Worauf sie beruht' },
    help: {
      en: 'The risk assessment, laws and contracts that led to the choice of controls.',
      de: 'Risikobeurteilung, Gesetze und Verträge, die zur Auswahl der Maßnahmen führten.',
    },
  },
  basedOn: {
    kind: 'link',
    to: 'statementOfApplicability',
    label: { en: 'Follows the version', de: 'Folgt auf die Fassung' },
  },
  changeNote: {
    kind: 'text',
    long: true,
    label: { en: 'What changed, and why', de: 'Was sich geändert hat und warum' },
  },
  reviewBy: { kind: 'day', label: { en: 'Look at it again by', de: 'Wieder ansehen bis' } },
  reviewedBy: { kind: 'person', system: true, label: { en: 'Reviewed by', de: 'Geprüft von' } },
  reviewedAt: { kind: 'instant', system: true, label: { en: 'Reviewed', de: 'Geprüft' } },
  approvedBy: { kind: 'person', system: true, label: { en: 'Approved by', de: 'Freigegeben von' } },
  approvedAt: { kind: 'instant', system: true, label: { en: 'Approved', de: 'Freigegeben' } },
  inForceSince: { kind: 'instant', system: true, label: { en: 'In force since', de: 'In Kraft seit' } },
  supersededAt: { kind: 'instant', system: true, label: { en: 'Superseded', de: 'Abgelöst' } },
  dutiesExcepted: {
    kind: 'text',
    system: true,
    label: { en: 'Exceptions from separated duties', de: 'Ausnahmen von getrennten Aufgaben' },
  },
} as const satisfies Fields

export type StatementOfApplicability = Values<typeof statementFields>
