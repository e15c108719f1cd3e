import type { Fields } from '#domain/kernel/field.ts'
import { harmOptions } from '../incident/seriousClock.ts'

/** Stopping the harm (A167–A173, C-169…C-172, C-176…C-179): four answers, the AI system, and whom the law wants to know. */
export const controlFields = {
  stopped: { kind: 'answer', label: { en: 'Was the activity stopped?', de: 'Wurde die Tätigkeit gestoppt?' } },
  contained: { kind: 'answer', label: { en: 'Was the impact contained?', de: 'Wurde die Auswirkung eingedämmt?' } },
  safeguarded: {
    kind: 'answer',
    label: { en: 'Are temporary safeguards in place?', de: 'Gibt es vorläufige Schutzmaßnahmen?' },
  },
  safeguardsUntil: { kind: 'day', label: { en: 'Safeguards end on', de: 'Schutzmaßnahmen enden am' } },
  notified: { kind: 'answer', label: { en: 'Were those affected told?', de: 'Wurden Betroffene informiert?' } },
  notifications: {
    kind: 'rows',
    label: { en: 'Who was told what', de: 'Wem was gesagt wurde' },
    of: {
      recipients: { kind: 'text', required: true, label: { en: 'Recipients', de: 'Empfänger' } },
      text: { kind: 'text', long: true, required: true, label: { en: 'Text', de: 'Text' } },
      sentOn: { kind: 'day', required: true, label: { en: 'On', de: 'Am' } },
    },
  },
  unacceptableRisk: {
    kind: 'answer',
    label: { en: 'Does the AI system pose an unacceptable risk?', de: 'Ist das Risiko des KI-Systems untragbar?' },
    help: {
      en: 'If so, suspend it before you call this controlled.',
      de: 'Wenn ja, zuerst aussetzen; vorher ist es nicht unter Kontrolle.',
    },
  },
  systemSuspendedAt: { kind: 'instant', system: true, label: { en: 'System suspended', de: 'System ausgesetzt' } },
  harm: { kind: 'answer', label: { en: 'Was anyone harmed?', de: 'Kam jemand zu Schaden?' } },
  harms: {
    kind: 'choices',
    options: harmOptions,
    label: { en: 'What kind of harm', de: 'Welche Art von Schaden' },
  },
  harmKnownAt: { kind: 'instant', label: { en: 'Harm known since', de: 'Schaden bekannt seit' } },
  reportDue: { kind: 'day', system: true, label: { en: 'Report to the authority by', de: 'Behörde informieren bis' } },
  dutyToReport: {
    kind: 'answer',
    label: {
      en: 'Must an authority or a customer be told?',
      de: 'Muss eine Behörde oder ein Kunde informiert werden?',
    },
  },
  reportedToAuthorityOn: { kind: 'day', label: { en: 'Reported on', de: 'Gemeldet am' } },
  controlDueAt: { kind: 'instant', system: true, label: { en: 'Under control by', de: 'Unter Kontrolle bis' } },
  controlledAt: { kind: 'instant', system: true, label: { en: 'Under control', de: 'Unter Kontrolle' } },
  controlledBy: { kind: 'person', system: true, label: { en: 'Controlled by', de: 'Unter Kontrolle gebracht von' } },
} as const satisfies Fields
