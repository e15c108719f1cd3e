import type { Fields } from '#domain/kernel/field.ts'

/** How a change is proved by a metric's own readings (measurement.md 2b): chosen in the plan, frozen as the work begins. */
export const seriesFields = {
  problemMetric: {
    kind: 'link',
    to: 'metric',
    label: { en: 'Metric that shows the problem', de: 'Kennzahl, die das Problem zeigt' },
  },
  problemIncident: {
    kind: 'link',
    to: 'incident',
    label: { en: 'Incident that shows the problem', de: 'Vorfall, der das Problem zeigt' },
  },
  problemFinding: {
    kind: 'link',
    to: 'finding',
    label: { en: 'Audit finding that shows the problem', de: 'Auditfeststellung, die das Problem zeigt' },
  },
  seriesMetric: { kind: 'link', to: 'metric', label: { en: 'Metric', de: 'Kennzahl' } },
  metricJustification: {
    kind: 'text',
    long: true,
    label: { en: 'Why this metric tells of that problem', de: 'Warum diese Kennzahl von dem Problem spricht' },
    help: {
      en: 'Asked where it is not the metric that shows the problem.',
      de: 'Gefragt, wo es nicht die Kennzahl ist, die das Problem zeigt.',
    },
  },
  worthwhile: {
    kind: 'number',
    min: 0,
    label: { en: 'A worthwhile change', de: 'Eine lohnende Änderung' },
    help: {
      en: 'The least change worth the effort, in the unit (for a rate: 0.2 is 20 %).',
      de: 'Die kleinste Änderung, die sich lohnt, in der Einheit (bei einer Rate: 0,2 sind 20 %).',
    },
  },
  baselineLength: {
    kind: 'number',
    whole: true,
    min: 12,
    max: 60,
    label: { en: 'Readings before', de: 'Ablesungen vorher' },
    help: {
      en: 'The last 24 before the change, unless there is a reason. Where they end is nobody’s choice.',
      de: 'Die letzten 24 vor der Änderung, außer es gibt einen Grund. Wo sie enden, wählt niemand.',
    },
  },
  baselineLengthReason: {
    kind: 'text',
    label: { en: 'Why not 24', de: 'Warum nicht 24' },
  },
  plannedPostPoints: {
    kind: 'number',
    whole: true,
    min: 6,
    max: 120,
    label: { en: 'Readings after', de: 'Ablesungen nachher' },
  },
  rolloutStart: {
    kind: 'day',
    label: { en: 'The change began before', de: 'Die Änderung begann schon' },
    help: {
      en: 'Only where it began before the work is started here; the proof is then marked as chosen after the fact.',
      de: 'Nur, wo sie begann, bevor die Arbeit hier begonnen wird; der Nachweis ist dann als nachträglich gekennzeichnet.',
    },
  },
  guardrails: {
    kind: 'rows',
    label: { en: 'Must not suffer', de: 'Darf nicht leiden' },
    of: {
      metric: { kind: 'link', to: 'metric', label: { en: 'Metric', de: 'Kennzahl' } },
      margin: { kind: 'number', min: 0, label: { en: 'By more than', de: 'Um mehr als' } },
    },
  },
  firstStartedAt: { kind: 'instant', system: true, label: { en: 'First change', de: 'Erste Änderung' } },
  frozenProof: { kind: 'text', system: true, label: { en: 'Frozen proof (SHA-256)', de: 'Fester Nachweis (SHA-256)' } },
  frozenLate: {
    kind: 'check',
    system: true,
    label: { en: 'Baseline chosen after the fact', de: 'Ausgangswerte nachträglich gewählt' },
  },
  amendedAfterFreeze: {
    kind: 'check',
    system: true,
    label: { en: 'Proof amended after it was fixed', de: 'Nachweis nach dem Festlegen geändert' },
  },
  seriesVerdict: {
    kind: 'choice',
    system: true,
    label: { en: 'Computed', de: 'Berechnet' },
    options: {
      improved: { en: 'Improved', de: 'Verbessert' },
      noChange: { en: 'No change shown', de: 'Keine Änderung gezeigt' },
      worse: { en: 'Worse', de: 'Verschlechtert' },
    },
  },
  outcomeQuality: {
    kind: 'number',
    whole: true,
    system: true,
    min: 0,
    max: 3,
    label: { en: 'Quality of the outcome (0–3)', de: 'Güte des Ergebnisses (0–3)' },
  },
} as const satisfies Fields
