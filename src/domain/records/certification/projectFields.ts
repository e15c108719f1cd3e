import type { Fields } from '#domain/kernel/field.ts'
import { certifiable } from './certifiable.ts'
import { planFields } from './planFields.ts'

const text = { kind: 'text', long: true } as const

/** The project: why, who stands for it, what it is held to (brief §3.10). Plan, money and people are in planFields. */
export const projectFields = {
  standard: { kind: 'choice', options: certifiable, label: { en: 'Standard', de: 'Norm' } },
  purpose: {
    ...text,
    label: { en: 'Why certify', de: 'Warum zertifizieren' },
    help: {
      en: 'What the certificate is a means to: which risk it lowers, whose trust it earns.',
      de: 'Wofür das Zertifikat Mittel ist: welches Risiko es senkt, wessen Vertrauen es gewinnt.',
    },
  },
  sponsor: {
    kind: 'person',
    label: { en: 'Sponsor', de: 'Auftrag' },
    help: { en: 'Somebody of top management.', de: 'Jemand aus der obersten Leitung.' },
  },
  projectManager: { kind: 'person', label: { en: 'Project manager', de: 'Projektleitung' } },
  scope: { kind: 'link', to: 'scopeStatement', label: { en: 'Scope of the AIMS', de: 'Geltungsbereich des KIMS' } },
  objectives: {
    kind: 'rows',
    label: { en: 'Objectives it serves', de: 'Ziele, denen es dient' },
    help: {
      en: 'At least one objective for AI: a certificate is a means, not an end.',
      de: 'Mindestens ein Ziel für KI: Ein Zertifikat ist Mittel, nicht Zweck.',
    },
    of: { objective: { kind: 'link', to: 'objective', required: true, label: { en: 'Objective', de: 'Ziel' } } },
  },
  commitment: {
    ...text,
    label: { en: 'Commitment of the sponsor', de: 'Zusage aus der Leitung' },
    help: {
      en: 'What top management gives: people, money, its own time, a decision when one is needed.',
      de: 'Was die oberste Leitung gibt: Menschen, Geld, eigene Zeit, eine Entscheidung, wenn es eine braucht.',
    },
  },
  signedBy: { kind: 'person', system: true, label: { en: 'Signed by', de: 'Unterschrieben von' } },
  signedOn: { kind: 'day', system: true, label: { en: 'Signed on', de: 'Unterschrieben am' } },
  signedAt: { kind: 'instant', system: true, label: { en: 'Signed', de: 'Unterschrieben' } },
  gap: { kind: 'link', to: 'gapAssessment', label: { en: 'Gap assessment', de: 'Lückenanalyse' } },
  threshold: {
    kind: 'number',
    whole: true,
    min: 50,
    max: 100,
    unit: { en: '%', de: '%' },
    label: { en: 'Ready from', de: 'Bereit ab' },
    help: { en: 'Nothing said: 85 %.', de: 'Nichts gesagt: 85 %.' },
  },
  reuseAtStart: {
    kind: 'number',
    system: true,
    unit: { en: '%', de: '%' },
    label: { en: 'Reused at the start', de: 'Zu Beginn wiederverwendet' },
  },
  readyScore: {
    kind: 'number',
    system: true,
    unit: { en: '%', de: '%' },
    label: { en: 'Readiness when the body was sought', de: 'Bereitschaft bei Beginn der Auswahl' },
  },
  ...planFields,
} as const satisfies Fields
