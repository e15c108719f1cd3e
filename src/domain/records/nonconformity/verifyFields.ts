import type { Fields } from '#domain/kernel/field.ts'
import { verificationMethods } from './verificationMethods.ts'

const checkColumns = {
  method: { kind: 'choice', options: verificationMethods, required: true, label: { en: 'By', de: 'Durch' } },
  found: { kind: 'text', long: true, required: true, label: { en: 'What was seen', de: 'Was zu sehen war' } },
  checkedOn: { kind: 'day', label: { en: 'On', de: 'Am' } },
  evidence: {
    kind: 'text',
    label: { en: 'Evidence', de: 'Nachweis' },
    help: { en: 'Audit, test or survey, by name or number.', de: 'Audit, Test oder Befragung, mit Name oder Nummer.' },
  },
  evidenceFile: { kind: 'file', label: { en: 'Evidence file', de: 'Nachweisdatei' } },
} as const

export const verdicts = {
  effective: { en: 'Effective', de: 'Wirksam' },
  ineffective: { en: 'Not effective', de: 'Nicht wirksam' },
} as const

/** Weeks later, by someone who did not do the work (A235–A249, C-208…C-215). */
export const verifyFields = {
  verifyNotBefore: { kind: 'day', system: true, label: { en: 'Verify from', de: 'Prüfen ab' } },
  verifyNotAfter: { kind: 'day', system: true, label: { en: 'Verify until', de: 'Prüfen bis' } },
  checks: { kind: 'rows', label: { en: 'What was checked', de: 'Was geprüft wurde' }, of: checkColumns },
  pastChecks: {
    kind: 'rows',
    system: true,
    label: { en: 'Checks of earlier cycles', de: 'Prüfungen früherer Durchgänge' },
    of: { cycle: { kind: 'number', whole: true, label: { en: 'Cycle', de: 'Durchgang' } }, ...checkColumns },
  },
  recurrences: {
    kind: 'number',
    whole: true,
    system: true,
    label: { en: 'Times it came back, counted', de: 'So oft kehrte es wieder, gezählt' },
  },
  recurrencesExplained: {
    kind: 'text',
    long: true,
    label: { en: 'Why those are not this again', de: 'Warum das nicht dasselbe ist' },
  },
  metricVerdict: { kind: 'text', system: true, label: { en: 'Verdict on the metric', de: 'Urteil über die Kennzahl' } },
  verdict: { kind: 'choice', options: verdicts, label: { en: 'Verdict', de: 'Urteil' } },
  verdictBecause: { kind: 'text', long: true, label: { en: 'Because', de: 'Weil' } },
  verifiedAt: { kind: 'instant', system: true, label: { en: 'Verified', de: 'Geprüft' } },
  verifiedBy: { kind: 'person', system: true, label: { en: 'Verified by', de: 'Geprüft von' } },
  acceptances: {
    kind: 'rows',
    label: { en: 'Accepted by the certification body', de: 'Von der Zertifizierungsstelle angenommen' },
    help: {
      en: 'Stands beside our own verification; neither waits for the other.',
      de: 'Steht neben unserer Prüfung; keines wartet auf das andere.',
    },
    of: {
      what: {
        kind: 'choice',
        required: true,
        label: { en: 'What', de: 'Was' },
        options: {
          correction: { en: 'Correction', de: 'Korrektur' },
          plan: { en: 'Plan', de: 'Plan' },
          closure: { en: 'Closure', de: 'Abschluss' },
        },
      },
      acceptedBy: { kind: 'text', required: true, label: { en: 'By whom', de: 'Von wem' } },
      acceptedOn: { kind: 'day', required: true, label: { en: 'On', de: 'Am' } },
      reference: { kind: 'text', label: { en: 'Reference', de: 'Zeichen' } },
    },
  },
} as const satisfies Fields
