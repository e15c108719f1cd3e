import type { Label } from '#domain/kernel/field.ts'

/** What a verdict says, without jargon: the templates of measurement.md 2d. */
export const verdictWords = {
  improved: { en: 'Improved', de: 'Verbessert' },
  worse: { en: 'Worse', de: 'Verschlechtert' },
  no_change: { en: 'No change shown', de: 'Keine Änderung gezeigt' },
  equivalent: { en: 'No change', de: 'Keine Änderung' },
  inconclusive: { en: 'Cannot tell', de: 'Nicht zu entscheiden' },
  not_enough_data: { en: 'Not enough data yet', de: 'Noch nicht genug Daten' },
  measuring: { en: 'Measuring', de: 'Messung läuft' },
  withSideEffect: { en: '{verdict}, with a side effect on {names}', de: '{verdict}, mit Nebenwirkung auf {names}' },
  withPossibleSideEffect: {
    en: '{verdict}, with a possible side effect on {names}',
    de: '{verdict}, mit möglicher Nebenwirkung auf {names}',
  },
  fell: { en: '{name} fell from about {before} to {after}.', de: '{name}: Rückgang von etwa {before} auf {after}.' },
  rose: { en: '{name} rose from about {before} to {after}.', de: '{name}: Anstieg von etwa {before} auf {after}.' },
  beyondNoise: {
    en: 'The change of {change} is larger than {noise} noise explains (95% interval {lower} to {upper}).',
    de: 'Die Änderung von {change} ist größer, als die Schwankung {noise} erklärt (95-%-Intervall {lower} bis {upper}).',
  },
  forTheWorse: { en: 'That is a change for the worse.', de: 'Das ist eine Verschlechterung.' },
  forTheBetter: { en: 'That is an improvement.', de: 'Das ist eine Verbesserung.' },
  wasFalling: { en: '{name} was already falling before', de: '{name}: schon vorher ein Rückgang' },
  wasRising: { en: '{name} was already rising before', de: '{name}: schon vorher ein Anstieg' },
  mayHaveBeenFalling: {
    en: '{name} may already have been falling before',
    de: '{name}: vielleicht schon vorher ein Rückgang',
  },
  mayHaveBeenRising: {
    en: '{name} may already have been rising before',
    de: '{name}: vielleicht schon vorher ein Anstieg',
  },
  extraChange: {
    en: '{course}; compared with that trend the extra change is {change}, larger than {noise} noise explains (95% interval {lower} to {upper}).',
    de: '{course}; gegenüber diesem Trend eine zusätzliche Änderung von {change}, mehr, als die Schwankung {noise} erklärt (95-%-Intervall {lower} bis {upper}).',
  },
  seasonalChange: {
    en: 'Compared with its course and season before, {name} changed by {change}, more than {noise} noise explains (95% interval {lower} to {upper}).',
    de: '{name}: gegenüber Verlauf und Saison vorher eine Änderung von {change}, mehr, als die Schwankung {noise} erklärt (95-%-Intervall {lower} bis {upper}).',
  },
  cannotTell: {
    en: 'We cannot tell. The data fit anything from {lower} to {upper}; a worthwhile change was {mwc}.',
    de: 'Das lässt sich nicht entscheiden. Die Daten passen zu allem von {lower} bis {upper}; lohnend wäre eine Änderung von {mwc}.',
  },
  cannotTellAtAll: {
    en: 'We cannot tell. The data fit anything from {lower} to {upper}.',
    de: 'Das lässt sich nicht entscheiden. Die Daten passen zu allem von {lower} bis {upper}.',
  },
  beyondTrend: {
    en: '{course}; this is about the change beyond that trend.',
    de: '{course}; hier geht es um die Änderung darüber hinaus.',
  },
  noneWorthwhile: {
    en: 'No worthwhile change: one of {mwc} or more can be ruled out (95% interval {lower} to {upper}).',
    de: 'Keine lohnende Änderung: eine von {mwc} oder mehr ist auszuschließen (95-%-Intervall {lower} bis {upper}).',
  },
  tooFewPoints: {
    en: 'Not enough data yet: {haveBefore} of at least {needBefore} {periods} before the change, {haveAfter} of at least {needAfter} after it.',
    de: 'Noch nicht genug Daten: {haveBefore} von mindestens {needBefore} {periodsAfter} vor der Änderung, {haveAfter} von mindestens {needAfter} danach.',
  },
  enoughOn: { en: 'The missing ones can be there on {day}.', de: 'Die fehlenden können am {day} da sein.' },
  noEarlierPoints: {
    en: 'What is missing before the change can only come from older records.',
    de: 'Was vor der Änderung fehlt, kann nur aus älteren Aufzeichnungen kommen.',
  },
  measuringUntil: {
    en: 'Measured until {day}; the verdict is not shown before.',
    de: 'Gemessen wird bis {day}; das Urteil wird nicht vorher gezeigt.',
  },
} as const satisfies Record<string, Label>

/** What is said beside the verdict. */
export const verdictNoteWords = {
  provisional: { en: 'Provisional: an early look, before {day}.', de: 'Vorläufig: ein früher Blick, vor dem {day}.' },
  smallerThanWorthwhile: {
    en: 'It is smaller than the {mwc} called worthwhile beforehand.',
    de: 'Sie bleibt unter den vorher als lohnend genannten {mwc}.',
  },
  targetMet: {
    en: 'The target of {target} is reached: typically {level}.',
    de: 'Das Ziel von {target} ist erreicht: typisch sind {level}.',
  },
  targetMissed: {
    en: 'The target of {target} is not reached: typically {level}.',
    de: 'Das Ziel von {target} ist nicht erreicht: typisch sind {level}.',
  },
  sustained: {
    en: 'It has held: {count} of the last 6 {periods} are on the good side.',
    de: 'Sie hält: {count} der letzten 6 {periods} liegen auf der guten Seite.',
  },
  fadingSide: {
    en: 'It is fading: only {count} of the last 6 {periods} are on the good side.',
    de: 'Sie lässt nach: nur {count} der letzten 6 {periods} liegen auf der guten Seite.',
  },
  fadingDrift: { en: 'It is fading: the points drift back.', de: 'Sie lässt nach: die Werte wandern zurück.' },
  notYetAssessable: {
    en: 'Whether it lasts can be said after 12 {periods}.',
    de: 'Ob sie hält, lässt sich nach 12 {periodsAfter} sagen.',
  },
  returned: {
    en: 'It is back to its former level: the bad spell that raised this is over. More than that is not shown.',
    de: 'Das frühere Niveau ist wieder erreicht: die schlechte Phase, die den Anlass gab, ist vorbei. Mehr ist nicht gezeigt.',
  },
  harm: {
    en: '{name} got worse at the same time (95% interval {lower} to {upper}).',
    de: '{name}: zugleich eine Verschlechterung (95-%-Intervall {lower} bis {upper}).',
  },
  possibleHarm: {
    en: '{name} may have got worse by more than was agreed (95% interval {lower} to {upper}).',
    de: '{name}: möglicherweise eine Verschlechterung über das Vereinbarte hinaus (95-%-Intervall {lower} bis {upper}).',
  },
  guardrailUnknown: {
    en: '{name} has too few points to tell whether it suffered.',
    de: '{name}: zu wenige Werte, um Schaden zu erkennen.',
  },
  oneGuardrail: { en: '1 guardrail was checked.', de: '1 Leitplanke wurde geprüft.' },
  guardrails: { en: '{count} guardrails were checked.', de: '{count} Leitplanken wurden geprüft.' },
  noHarm: { en: 'No harm seen.', de: 'Kein Schaden zu sehen.' },
  dataStrength: {
    en: '{before} {periods} before, {after} after: {strength}.',
    de: '{before} {periods} vorher, {after} nachher: {strength}.',
  },
  excludedTriggers: {
    en: 'The {count} {periods} that raised this are not part of the comparison.',
    de: 'Die {count} {periods}, die den Anlass gaben, zählen beim Vergleich nicht mit.',
  },
  trendNotExcluded: {
    en: '{before} {periods} before cannot rule out a trend that was already there.',
    de: '{before} {periods} vorher können einen schon bestehenden Trend nicht ausschließen.',
  },
  season_not_controlled: {
    en: 'The season is not taken out: that needs two full rounds before the change.',
    de: 'Die Saison ist nicht herausgerechnet: dazu braucht es zwei volle Durchläufe vor der Änderung.',
  },
  no_variation: {
    en: 'The points do not vary around their course, so there is no noise to compare with.',
    de: 'Die Werte schwanken nicht um ihren Verlauf, es gibt also nichts, womit zu vergleichen wäre.',
  },
  robustDisagrees: {
    en: 'A check that a few extreme points cannot sway does not confirm it.',
    de: 'Eine Prüfung, die sich von einzelnen Ausreißern nicht beeinflussen lässt, bestätigt das nicht.',
  },
  afterTheFact: {
    en: 'The baseline was chosen after the fact.',
    de: 'Die Ausgangslage wurde erst nachträglich gewählt.',
  },
  amended: { en: 'The plan was amended after it was frozen.', de: 'Der Plan wurde nach dem Festschreiben geändert.' },
  jointEffect: {
    en: 'Changed on the same metric in the window: {list}. What is measured is their joint effect.',
    de: 'An derselben Kennzahl im Zeitraum geändert: {list}. Gemessen ist die gemeinsame Wirkung.',
  },
  notCause: {
    en: 'This shows a change at that date, not proof of its cause.',
    de: 'Das zeigt eine Änderung zu diesem Zeitpunkt, nicht ihre Ursache.',
  },
  notCauseAlone: {
    en: 'This shows a change at that date, not proof of its cause; no other change in the window is recorded.',
    de: 'Das zeigt eine Änderung zu diesem Zeitpunkt, nicht ihre Ursache; eine andere Änderung im Zeitraum ist nicht verzeichnet.',
  },
  notCauseAmong: {
    en: 'This shows a change at that date, not proof of its cause; other changes in the window: {list}.',
    de: 'Das zeigt eine Änderung zu diesem Zeitpunkt, nicht ihre Ursache; andere Änderungen im Zeitraum: {list}.',
  },
} as const satisfies Record<string, Label>

export const strengthWords = {
  strong: { en: 'strong', de: 'starke Datenlage' },
  moderate: { en: 'moderate', de: 'mäßige Datenlage' },
  provisional: { en: 'provisional', de: 'vorläufige Datenlage' },
} as const satisfies Record<string, Label>

/** "larger than month-to-month noise explains". */
export const noiseWords = {
  day: { en: 'day-to-day', de: 'von Tag zu Tag' },
  week: { en: 'week-to-week', de: 'von Woche zu Woche' },
  month: { en: 'month-to-month', de: 'von Monat zu Monat' },
  quarter: { en: 'quarter-to-quarter', de: 'von Quartal zu Quartal' },
} as const satisfies Record<string, Label>

export const periodWords = {
  day: { en: 'days', de: 'Tage' },
  week: { en: 'weeks', de: 'Wochen' },
  month: { en: 'months', de: 'Monate' },
  quarter: { en: 'quarters', de: 'Quartale' },
} as const satisfies Record<string, Label>

/** After "nach 12" and "von mindestens 8": German wants the dative. */
export const periodsAfterWords = {
  day: { en: 'days', de: 'Tagen' },
  week: { en: 'weeks', de: 'Wochen' },
  month: { en: 'months', de: 'Monaten' },
  quarter: { en: 'quarters', de: 'Quartalen' },
} as const satisfies Record<string, Label>

/** Always after "of" and "von". */
export const percentagePoints: Label = { en: 'percentage points', de: 'Prozentpunkten' }
