import type { Fields } from '#domain/kernel/field.ts'
import { verificationMethods } from './verificationMethods.ts'
import { verdicts } from './verifyFields.ts'

/** Which attempt this is, what became of those before, and by when the present step is to be done (C-178, C-212, C-214). */
export const cycleFields = {
  cycle: { kind: 'number', whole: true, system: true, label: { en: 'Cycle', de: 'Durchgang' } },
  whyFailed: { kind: 'text', long: true, label: { en: 'Why it did not work', de: 'Warum es nicht gewirkt hat' } },
  recurrenceEvidence: { kind: 'text', long: true, label: { en: 'How it came back', de: 'Wie es wiederkam' } },
  recurredAs: {
    kind: 'link',
    to: 'nonconformity',
    label: { en: 'Reported again as', de: 'Erneut gemeldet als' },
  },
  reopened: {
    kind: 'number',
    whole: true,
    system: true,
    label: { en: 'Times reopened', de: 'So oft wieder geöffnet' },
  },
  cycles: {
    kind: 'rows',
    system: true,
    label: { en: 'Earlier cycles', de: 'Frühere Durchgänge' },
    of: {
      cycle: { kind: 'number', whole: true, label: { en: 'Cycle', de: 'Durchgang' } },
      stopped: { kind: 'answer', label: { en: 'Stopped?', de: 'Gestoppt?' } },
      contained: { kind: 'answer', label: { en: 'Contained?', de: 'Eingedämmt?' } },
      safeguarded: { kind: 'answer', label: { en: 'Safeguards?', de: 'Schutzmaßnahmen?' } },
      notified: { kind: 'answer', label: { en: 'Told?', de: 'Informiert?' } },
      decisionRationale: { kind: 'text', long: true, label: { en: 'Why so decided', de: 'Warum so entschieden' } },
      rootCause: { kind: 'text', long: true, label: { en: 'Root cause', de: 'Grundursache' } },
      proportionality: { kind: 'text', long: true, label: { en: 'Proportionality', de: 'Angemessenheit' } },
      verificationBy: { kind: 'choices', options: verificationMethods, label: { en: 'Shown by', de: 'Gezeigt durch' } },
      verificationCriterion: { kind: 'text', long: true, label: { en: 'Criterion', de: 'Kriterium' } },
      approvedBy: { kind: 'person', label: { en: 'Approved by', de: 'Genehmigt von' } },
      approvedAt: { kind: 'instant', label: { en: 'Approved', de: 'Genehmigt' } },
      implementedAt: { kind: 'instant', label: { en: 'Implemented', de: 'Umgesetzt' } },
      verdict: { kind: 'choice', options: verdicts, label: { en: 'Verdict', de: 'Urteil' } },
      verdictBecause: { kind: 'text', long: true, label: { en: 'Because', de: 'Weil' } },
      recurrences: { kind: 'number', whole: true, label: { en: 'Came back', de: 'Wiedergekehrt' } },
      metricVerdict: { kind: 'text', label: { en: 'Verdict on the metric', de: 'Urteil über die Kennzahl' } },
      verifiedBy: { kind: 'person', label: { en: 'Verified by', de: 'Geprüft von' } },
      verifiedAt: { kind: 'instant', label: { en: 'Verified', de: 'Geprüft' } },
      closedAt: { kind: 'instant', label: { en: 'Closed', de: 'Abgeschlossen' } },
      ended: { kind: 'text', long: true, label: { en: 'Why there was another', de: 'Warum es einen weiteren gab' } },
    },
  },
  stepDue: {
    kind: 'day',
    label: { en: 'This step is due on', de: 'Dieser Schritt ist fällig am' },
  },
} as const satisfies Fields
