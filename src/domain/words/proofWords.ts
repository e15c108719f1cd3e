import type { Label } from '#domain/kernel/field.ts'
import type { BaselineWarning, LeftOutReason } from '#domain/measurement/suggestedBaseline.ts'
import type { ComputedKind } from '#domain/records/improvement/computedProof.ts'

/** Why a reading is not among those before the change. */
export const leftOutWords: Readonly<Record<LeftOutReason, Label>> = {
  raised_it: { en: 'raised the improvement', de: 'hat die Verbesserung ausgelöst' },
  missing: { en: 'missing', de: 'fehlt' },
  incomplete: { en: 'not over yet', de: 'noch nicht zu Ende' },
  touches_rollout: { en: 'touches the change', de: 'berührt die Änderung' },
  after_first_change: { en: 'after the first change', de: 'nach der ersten Änderung' },
  after_change: { en: 'after the change', de: 'nach der Änderung' },
  denominator_too_small: { en: 'counts too little', de: 'zählt zu wenig' },
  older_than_window: { en: 'older than the baseline', de: 'älter als die Ausgangswerte' },
}

export const baselineWarnings: Readonly<Record<BaselineWarning, Label>> = {
  too_short: {
    en: 'Too short: at least 8 readings before the change are needed.',
    de: 'Zu kurz: Es braucht mindestens 8 Ablesungen vor der Änderung.',
  },
  trend_not_excluded: {
    en: 'With fewer than 24 readings an existing trend cannot be excluded.',
    de: 'Mit weniger als 24 Ablesungen ist ein bestehender Trend nicht auszuschließen.',
  },
  triggers_are_a_level: {
    en: 'Eight or more readings raised it: they are a level of their own and stay in.',
    de: 'Acht oder mehr Ablesungen haben sie ausgelöst: Sie sind ein eigener Stand und bleiben dabei.',
  },
  gaps: { en: 'Some periods have no reading.', de: 'In manchen Zeiträumen fehlt die Ablesung.' },
}

/** What each computation is. */
export const computedKindWords: Readonly<Record<ComputedKind, Label>> = {
  provisional: { en: 'Early look', de: 'Früher Blick' },
  waiting: { en: 'Waiting for readings', de: 'Wartet auf Ablesungen' },
  final: { en: 'Verdict', de: 'Urteil' },
  restated: { en: 'Second computation, from restated readings', de: 'Zweite Rechnung, aus berichtigten Ablesungen' },
  sustain3: { en: 'Three months later', de: 'Drei Monate später' },
  sustain6: { en: 'Six months later', de: 'Sechs Monate später' },
  sustain12: { en: 'Twelve months later', de: 'Zwölf Monate später' },
}

/** What a plan by series could show. */
export const planWords = {
  baseline: {
    en: 'Before: the last {count} readings, {from} to {to}, typically {level}.',
    de: 'Vorher: die letzten {count} Ablesungen, {from} bis {to}, typisch {level}.',
  },
  noBaseline: { en: 'There is no complete reading yet.', de: 'Es gibt noch keine vollständige Ablesung.' },
  detectable: {
    en: 'This plan can detect a change of about {change} ({relative} of the level before), in four cases of five.',
    de: 'Dieser Plan kann eine Änderung von etwa {change} erkennen ({relative} des Stands vorher), in vier von fünf Fällen.',
  },
  detectableAlone: {
    en: 'This plan can detect a change of about {change}, in four cases of five.',
    de: 'Dieser Plan kann eine Änderung von etwa {change} erkennen, in vier von fünf Fällen.',
  },
  tooCoarse: {
    en: 'A worthwhile change of {worthwhile} is smaller than that: it may be there and not be shown. Plan more readings.',
    de: 'Eine lohnende Änderung von {worthwhile} ist kleiner: Sie kann da sein, ohne sich zu zeigen. Mehr Ablesungen planen.',
  },
  plannedOn: {
    en: '{count} readings after the change can be there on {day}.',
    de: '{count} Ablesungen nach der Änderung können am {day} da sein.',
  },
  fading: {
    en: '{name} had improved {metric}. {months} months later it no longer holds: the readings drift back to what they were.',
    de: '{name} hatte {metric} verbessert. {months} Monate später hält das nicht mehr: Die Ablesungen gehen zurück auf den früheren Stand.',
  },
  corrected: {
    en: 'Corrected after they were first read, and before this was computed: {list}.',
    de: 'Nach der ersten Ablesung und vor dieser Rechnung berichtigt: {list}.',
  },
  withdrawn: { en: 'withdrawn', de: 'zurückgezogen' },
  restated: {
    en: 'The source has restated {count} of the readings this rests on. The verdict keeps what was frozen; computed again from what is said now: {headline}.',
    de: 'Die Quelle hat {count} der Ablesungen berichtigt, auf denen das ruht. Das Urteil behält, was feststand; neu gerechnet mit dem, was jetzt gilt: {headline}.',
  },
} as const satisfies Record<string, Label>
