import type { Label } from '#domain/kernel/field.ts'

/** The proof by series: in the plan, and on the improvement's page. */
export const proofText = {
  metricHelp: {
    en: 'Its readings before and after the change decide.',
    de: 'Ihre Ablesungen vor und nach der Änderung entscheiden.',
  },
  noMetrics: {
    en: 'No metric is in use yet. Make one, or choose two figures or a fact.',
    de: 'Noch ist keine Kennzahl in Gebrauch. Eine anlegen, oder zwei Zahlen oder eine Tatsache wählen.',
  },
  toMetrics: { en: 'Metrics', de: 'Kennzahlen' },
  history: { en: 'History of {metric}', de: 'Verlauf von {metric}' },
  change: { en: 'Change', de: 'Änderung' },
  judgeOn: { en: 'Judge on {day}', de: 'Am {day} beurteilen' },
  ownTarget: { en: 'Target {value}, as the metric says', de: 'Ziel {value}, wie bei der Kennzahl' },
  ownWorthwhile: { en: 'Worthwhile {value}, as the metric says', de: 'Lohnend {value}, wie bei der Kennzahl' },
  leftOut: { en: 'Readings left out: {count}', de: 'Ausgelassene Ablesungen: {count}' },
  problemLink: { en: 'What shows the problem', de: 'Was das Problem zeigt' },
  finer: { en: 'Guardrails and exceptions', de: 'Leitplanken und Ausnahmen' },
  chart: { en: '{metric}, before and after', de: '{metric}, vorher und nachher' },
  frozen: { en: 'Fixed {moment}', de: 'Festgelegt {moment}' },
  frozenBy: { en: 'Fixed {moment} by {name}', de: 'Festgelegt {moment} von {name}' },
  hash: { en: 'SHA-256 of the fixed proof', de: 'SHA-256 des festen Nachweises' },
  whatIsFixed: { en: 'What is fixed', de: 'Was feststeht' },
  fixedText: { en: 'The text behind the hash', de: 'Der Text hinter der Prüfsumme' },
  before: { en: 'Readings before', de: 'Ablesungen vorher' },
  beforeValue: { en: '{count}, {from} to {to}', de: '{count}, {from} bis {to}' },
  target: { en: 'Target', de: 'Ziel' },
  worthwhile: { en: 'Worthwhile change', de: 'Lohnende Änderung' },
  after: { en: 'Readings after', de: 'Ablesungen nachher' },
  evaluation: { en: 'Judged on', de: 'Beurteilung am' },
  guardrails: { en: 'Must not suffer', de: 'Darf nicht leiden' },
  late: {
    en: 'Baseline chosen after the fact: the change had begun when this was fixed.',
    de: 'Ausgangswerte nachträglich gewählt: Die Änderung hatte begonnen, als das festgelegt wurde.',
  },
  amendments: { en: 'Amended after it was fixed', de: 'Nach dem Festlegen geändert' },
  amendment: { en: '{moment}, {name}: {reason}', de: '{moment}, {name}: {reason}' },
  wasBefore: { en: '{field}: {before}, now {after}', de: '{field}: {before}, jetzt {after}' },
  none: { en: 'none', de: 'nichts' },
  amended: { en: 'Amended after the freeze', de: 'Nach dem Festlegen geändert' },
  methodCard: { en: 'Method card', de: 'Verfahrenskarte' },
  expert: { en: 'Other ways of asking', de: 'Anders gefragt' },
  expertHelp: {
    en: 'For comparison only: none of these decides.',
    de: 'Nur zum Vergleich: Nichts davon entscheidet.',
  },
  computedAt: { en: 'Computed {moment}', de: 'Berechnet {moment}' },
  lookedBy: { en: 'Looked at {moment} by {name}', de: 'Angesehen {moment} von {name}' },
  earlier: { en: 'Earlier and later computations', de: 'Frühere und spätere Rechnungen' },
  attempt: { en: 'Attempt {number}', de: 'Durchgang {number}' },
  look: { en: 'Look early', de: 'Früh hinsehen' },
  lookHelp: {
    en: 'One early look is allowed; it stays marked as such, and the verdict is computed on its day all the same.',
    de: 'Ein früher Blick ist erlaubt; er bleibt als solcher gekennzeichnet, und das Urteil wird trotzdem an seinem Tag berechnet.',
  },
  compute: { en: 'Compute the verdict now', de: 'Urteil jetzt berechnen' },
  statusPlanning: {
    en: 'The proof is fixed when the work begins.',
    de: 'Der Nachweis steht fest, sobald die Arbeit beginnt.',
  },
  statusFrozen: {
    en: 'The proof is fixed. What comes now does not change it.',
    de: 'Der Nachweis steht fest. Was jetzt kommt, ändert ihn nicht.',
  },
  statusMeasuring: {
    en: 'It is measuring. The verdict is computed on {day}; until then the chart is seen and the verdict is not.',
    de: 'Es wird gemessen. Das Urteil wird am {day} berechnet; bis dahin ist das Bild zu sehen, das Urteil nicht.',
  },
  statusDue: {
    en: 'Its day has come; the verdict is computed within the hour, or once the day is over where readings are still missing.',
    de: 'Der Tag ist da; das Urteil wird binnen einer Stunde berechnet, oder nach diesem Tag, wo noch Ablesungen fehlen.',
  },
  statusWaiting: {
    en: 'Not yet known: the record stays where it is until the readings are there.',
    de: 'Noch nicht bekannt: Der Eintrag bleibt, wo er ist, bis die Ablesungen da sind.',
  },
  statusComputed: {
    en: 'A verifier now answers the three questions; the answers move it on.',
    de: 'Jetzt beantwortet eine prüfende Person die drei Fragen; das bringt es weiter.',
  },
  honest: {
    en: 'That nothing changed is a result: it was measured, and now it is known.',
    de: 'Dass sich nichts geändert hat, ist ein Ergebnis: Es wurde gemessen, und jetzt ist es bekannt.',
  },
  quality: { en: 'Known to {score} of 3', de: 'Güte {score} von 3' },
  loading: { en: 'Reading the metric…', de: 'Kennzahl wird gelesen …' },
} as const satisfies Record<string, Label>

/** The report on how well outcomes are known. */
export const outcomesText = {
  byQuality: {
    en: 'Quality 3: {enough} · 2: {sameWay} · 1: {counted} · 0: {none}',
    de: 'Güte 3: {enough} · 2: {sameWay} · 1: {counted} · 0: {none}',
  },
  marks: { en: 'amended: {amended} · fixed late: {late}', de: 'geändert: {amended} · spät festgelegt: {late}' },
  quality: { en: 'Quality', de: 'Güte' },
  improvement: { en: 'Improvement', de: 'Verbesserung' },
  verdict: { en: 'Verdict', de: 'Urteil' },
  proof: { en: 'Proof', de: 'Nachweis' },
  series: { en: 'Series', de: 'Reihe' },
  twoFigures: { en: 'Two figures', de: 'Zwei Zahlen' },
  fact: { en: 'Fact', de: 'Tatsache' },
  figures: { en: 'Before → after (target)', de: 'Vorher → nachher (Ziel)' },
  beforeAfter: { en: '{before} → {after} ({target}) {unit}', de: '{before} → {after} ({target}) {unit}' },
  judged: { en: 'Judged', de: 'Beurteilt' },
  marked: { en: 'Marked', de: 'Gekennzeichnet' },
  amended: { en: 'amended', de: 'geändert' },
  late: { en: 'fixed late', de: 'spät festgelegt' },
} as const satisfies Record<string, Label>
