import type { Fields } from '#domain/kernel/field.ts'

/** How it will be judged, fixed before the work begins (C-089, C-115), and what was seen after it (C-074, C-091…C-094). */
export const proofFields = {
  proof: {
    kind: 'choice',
    label: { en: 'Proof', de: 'Nachweis der Wirkung' },
    options: {
      series: { en: 'Series: computed from a metric', de: 'Reihe: aus einer Kennzahl berechnet' },
      twoFigures: {
        en: 'Two figures: same count before and after',
        de: 'Zwei Zahlen: gleiche Zählung vorher und nachher',
      },
      fact: { en: 'Fact: absent before, present after', de: 'Tatsache: vorher nicht da, nachher da' },
    },
  },
  metric: { kind: 'text', label: { en: 'What is counted', de: 'Was gezählt wird' } },
  metricUnit: { kind: 'text', label: { en: 'Unit', de: 'Einheit' } },
  metricMethod: { kind: 'text', long: true, label: { en: 'Where the figure comes from', de: 'Woher die Zahl kommt' } },
  direction: {
    kind: 'choice',
    label: { en: 'Better is', de: 'Besser ist' },
    options: { decrease: { en: 'Less', de: 'Weniger' }, increase: { en: 'More', de: 'Mehr' } },
  },
  baseline: { kind: 'number', label: { en: 'Before', de: 'Vorher' } },
  baselineFrom: { kind: 'day', label: { en: 'Before: from', de: 'Vorher: von' } },
  baselineTo: { kind: 'day', label: { en: 'Before: to', de: 'Vorher: bis' } },
  target: { kind: 'number', label: { en: 'Target', de: 'Ziel' } },
  factBefore: { kind: 'text', label: { en: 'Absent today', de: 'Heute nicht vorhanden' } },
  factAfter: { kind: 'text', label: { en: 'Present afterwards', de: 'Danach vorhanden' } },
  evaluationDate: { kind: 'day', label: { en: 'Judge on', de: 'Beurteilen am' } },
  settleDays: {
    kind: 'number',
    whole: true,
    min: 0,
    max: 3650,
    unit: { en: 'days', de: 'Tage' },
    label: { en: 'Time to settle', de: 'Einschwingzeit' },
  },
  proofFixedAt: { kind: 'instant', system: true, label: { en: 'Proof fixed', de: 'Nachweis festgelegt' } },
  after: { kind: 'number', label: { en: 'After', de: 'Nachher' } },
  afterFrom: { kind: 'day', label: { en: 'After: from', de: 'Nachher: von' } },
  afterTo: { kind: 'day', label: { en: 'After: to', de: 'Nachher: bis' } },
  factSeen: { kind: 'check', label: { en: 'It is present now', de: 'Ist jetzt vorhanden' } },
  outcomeEvidence: {
    kind: 'text',
    long: true,
    label: { en: 'Evidence of the outcome', de: 'Nachweis des Ergebnisses' },
  },
  addressed: {
    kind: 'answer',
    label: { en: 'Did it address the opportunity?', de: 'Wurde die Verbesserung erreicht?' },
  },
  unintended: { kind: 'answer', label: { en: 'Unintended consequences?', de: 'Unbeabsichtigte Folgen?' } },
  unintendedFollowUp: {
    kind: 'text',
    label: { en: 'What follows from them', de: 'Was daraus folgt' },
    help: {
      en: 'Where nothing was raised from it yet, a risk is opened.',
      de: 'Wo noch nichts daraus angelegt wurde, entsteht ein Risiko.',
    },
  },
  decision: {
    kind: 'choice',
    label: { en: 'Sustain, adjust or reverse?', de: 'Beibehalten, anpassen oder zurücknehmen?' },
    options: {
      sustain: { en: 'Sustain', de: 'Beibehalten' },
      adjust: { en: 'Adjust', de: 'Anpassen' },
      reverse: { en: 'Reverse', de: 'Zurücknehmen' },
    },
  },
  verdict: {
    kind: 'choice',
    system: true,
    label: { en: 'Verdict', de: 'Urteil' },
    options: {
      met: { en: 'Met', de: 'Erreicht' },
      partly: { en: 'Partly met', de: 'Teilweise erreicht' },
      notMet: { en: 'Not met', de: 'Nicht erreicht' },
    },
  },
  measuredBy: { kind: 'person', system: true, label: { en: 'Judged by', de: 'Beurteilt von' } },
  measuredAt: { kind: 'instant', system: true, label: { en: 'Judged', de: 'Beurteilt' } },
  iteration: { kind: 'number', whole: true, system: true, label: { en: 'Iteration', de: 'Durchgang' } },
  whyAnalysis: { kind: 'text', long: true, label: { en: 'Why did it not work?', de: 'Warum hat es nicht gewirkt?' } },
  newApproach: {
    kind: 'text',
    long: true,
    label: { en: 'What is tried instead', de: 'Was stattdessen versucht wird' },
  },
  iterations: {
    kind: 'rows',
    system: true,
    label: { en: 'Earlier iterations', de: 'Frühere Durchgänge' },
    of: {
      iteration: { kind: 'number', label: { en: 'Iteration', de: 'Durchgang' } },
      metric: { kind: 'text', label: { en: 'What was counted', de: 'Was gezählt wurde' } },
      baseline: { kind: 'number', label: { en: 'Before', de: 'Vorher' } },
      target: { kind: 'number', label: { en: 'Target', de: 'Ziel' } },
      after: { kind: 'number', label: { en: 'After', de: 'Nachher' } },
      verdict: { kind: 'text', label: { en: 'Verdict', de: 'Urteil' } },
      whyAnalysis: { kind: 'text', label: { en: 'Why', de: 'Warum' } },
      newApproach: { kind: 'text', label: { en: 'Tried instead', de: 'Stattdessen versucht' } },
    },
  },
} as const satisfies Fields
