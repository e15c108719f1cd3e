import { expect, test } from 'vitest'
import { guardrailVerdict } from '#domain/measurement/guardrails.ts'
import { computeVerdict } from '#domain/measurement/verdict.ts'
import type { Observation, VerdictInput } from '#domain/measurement/verdictTypes.ts'
import { verdictNotes } from './verdictNotes.ts'
import { type VerdictTold, verdictHeadline, verdictSentence } from './verdictSentence.ts'

const noise = [0.4, -0.7, 0.9, -0.2, -1.1, 0.6, 0.3, -0.5, 1.0, -0.8, 0.1, 0.2]
const around = (level: number, count = 12) => Array.from({ length: count }, (_, at) => level + noise[at % 12]!)
const metric = {
  name: 'P1 incidents per month',
  unit: 'incidents',
  kind: 'value',
  direction: 'decrease',
  cadence: 'month',
} as const

function told(input: Partial<VerdictInput>, more: Partial<VerdictTold> = {}): VerdictTold {
  const asked = { kind: 'value', direction: 'decrease', baseline: around(8.1, 24), post: around(5), ...input } as const
  const kind = asked.kind ?? 'value'
  return {
    result: computeVerdict(asked),
    metric: { ...metric, kind, direction: asked.direction ?? 'decrease' },
    mwc: input.mwc ?? null,
    target: input.target ?? null,
    ...more,
  }
}

test('improved', () => {
  const improved = told({ mwc: 1, target: 5.5 }, { otherChanges: ['IMP-2026-0007 New on-call rota'] })
  expect(verdictHeadline(improved, 'en')).toBe('Improved')
  expect(verdictSentence(improved, 'en')).toBe(
    'P1 incidents per month fell from about 8.12 to 5.02 incidents. The change of −3.10 incidents is larger than month-to-month noise explains (95% interval −3.58 to −2.62).',
  )
  expect(verdictNotes(improved, 'en')).toEqual([
    'The target of 5.5 incidents is reached: typically 5.15 incidents.',
    'It has held: 6 of the last 6 months are on the good side.',
    '24 months before, 12 after: strong.',
    'This shows a change at that date, not proof of its cause; other changes in the window: IMP-2026-0007 New on-call rota.',
  ])
  expect(verdictSentence(improved, 'de')).toBe(
    'P1 incidents per month: Rückgang von etwa 8,12 auf 5,02 incidents. Die Änderung von −3,10 incidents ist größer, als die Schwankung von Monat zu Monat erklärt (95-%-Intervall −3,58 bis −2,62).',
  )
  expect(verdictNotes(improved, 'de')).toEqual([
    'Das Ziel von 5,5 incidents ist erreicht: typisch sind 5,15 incidents.',
    'Sie hält: 6 der letzten 6 Monate liegen auf der guten Seite.',
    '24 Monate vorher, 12 nachher: starke Datenlage.',
    'Das zeigt eine Änderung zu diesem Zeitpunkt, nicht ihre Ursache; andere Änderungen im Zeitraum: IMP-2026-0007 New on-call rota.',
  ])
})

test('worse, fading, below what was worthwhile, target missed', () => {
  const worse = told({ direction: 'increase' })
  expect(verdictSentence(worse, 'en')).toBe(
    'P1 incidents per month fell from about 8.12 to 5.02 incidents. The change of −3.10 incidents is larger than month-to-month noise explains (95% interval −3.58 to −2.62). That is a change for the worse.',
  )
  expect(verdictSentence(worse, 'de')).toBe(
    'P1 incidents per month: Rückgang von etwa 8,12 auf 5,02 incidents. Die Änderung von −3,10 incidents ist größer, als die Schwankung von Monat zu Monat erklärt (95-%-Intervall −3,58 bis −2,62). Das ist eine Verschlechterung.',
  )
  const small = told({ post: around(6.9), mwc: 2, target: 6.85 })
  expect(verdictNotes(small, 'en')).toEqual([
    'It is smaller than the 2 incidents called worthwhile beforehand.',
    'The target of 6.85 incidents is not reached: typically 7.05 incidents.',
    'It has held: 6 of the last 6 months are on the good side.',
    '24 months before, 12 after: strong.',
    'This shows a change at that date, not proof of its cause.',
  ])
  const fading = told({ baseline: around(8.1, 24), post: [3, 3.4, 3.1, 4, 4.2, 4.8, 5.1, 5.9, 6.2, 6.8, 7.1, 7.4] })
  expect(verdictNotes(fading, 'en')).toEqual([
    'It is fading: the points drift back.',
    '24 months before, 12 after: strong.',
    'This shows a change at that date, not proof of its cause.',
  ])
})

test('cannot tell, nothing worthwhile, only back to normal', () => {
  const unsure = told({ post: around(7.9), mwc: 0.1 })
  expect(verdictHeadline(unsure, 'en')).toBe('Cannot tell')
  expect(verdictSentence(unsure, 'en')).toBe(
    'We cannot tell. The data fit anything from −0.68 to +0.28; a worthwhile change was 0.1 incidents.',
  )
  expect(verdictSentence(unsure, 'de')).toBe(
    'Das lässt sich nicht entscheiden. Die Daten passen zu allem von −0,68 bis +0,28; lohnend wäre eine Änderung von 0,1 incidents.',
  )
  expect(verdictSentence(told({ post: around(7.9) }), 'en')).toBe(
    'We cannot tell. The data fit anything from −0.68 to +0.28.',
  )
  const none = told({ post: around(8.1), mwc: 3 })
  expect(verdictHeadline(none, 'de')).toBe('Keine Änderung')
  expect(verdictSentence(none, 'en')).toBe(
    'No worthwhile change: one of 3 incidents or more can be ruled out (95% interval −0.48 to +0.48).',
  )
  expect(verdictSentence(none, 'de')).toBe(
    'Keine lohnende Änderung: eine von 3 incidents oder mehr ist auszuschließen (95-%-Intervall −0,48 bis +0,48).',
  )
  const spell = [...around(8.1), 15, 16, 15.5, 16.2, 15.1, 15.8]
  const back = told({ baseline: spell, post: around(8.1, 8), triggerIndices: [12, 13, 14, 15, 16, 17] })
  expect(verdictNotes(back, 'en')).toEqual([
    'It is back to its former level: the bad spell that raised this is over. More than that is not shown.',
    '12 months before, 8 after: moderate.',
    'The 6 months that raised this are not part of the comparison.',
    'This shows a change at that date, not proof of its cause.',
  ])
})

test('a trend that was there before gets no credit, a season is named', () => {
  const falling = (from: number, count: number) => around(0, count).map((value, at) => from - 0.5 * at + value)
  const more = told({ baseline: falling(30, 24), post: falling(14, 12) })
  expect(verdictSentence(more, 'en')).toBe(
    'P1 incidents per month was already falling before; compared with that trend the extra change is −4.01 incidents, larger than month-to-month noise explains (95% interval −4.91 to −3.11). That is an improvement.',
  )
  expect(verdictSentence(more, 'de')).toBe(
    'P1 incidents per month: schon vorher ein Rückgang; gegenüber diesem Trend eine zusätzliche Änderung von −4,01 incidents, mehr, als die Schwankung von Monat zu Monat erklärt (95-%-Intervall −4,91 bis −3,11). Das ist eine Verbesserung.',
  )
  const same = told({ baseline: falling(30, 24), post: falling(18, 12), mwc: 1 })
  expect(verdictSentence(same, 'en')).toBe(
    'P1 incidents per month was already falling before; this is about the change beyond that trend. No worthwhile change: one of 1 incidents or more can be ruled out (95% interval −0.91 to +0.89).',
  )
  const season = (level: number, count: number) =>
    around(level, count).map((value, at) => value + 3 * Math.sin((2 * Math.PI * (at + 1)) / 12))
  const seasonal = told({ baseline: season(20, 24), post: season(15, 12), season: 12 })
  expect(verdictSentence(seasonal, 'en')).toBe(
    'P1 incidents per month may already have been falling before; compared with that trend the extra change is −4.95 incidents, larger than month-to-month noise explains (95% interval −5.92 to −3.97). That is an improvement.',
  )
  expect(verdictNotes(told({ baseline: around(8, 18), season: 12 }), 'en')).toContain(
    'The season is not taken out: that needs two full rounds before the change.',
  )
})

test('shares in percent, rates as a share of what was', () => {
  const counts = (x: number, n: number, count: number): Observation[] =>
    noise.slice(0, count).map((step) => ({ x: x + Math.round(3 * step), n }))
  const share = told({
    kind: 'proportion',
    direction: 'increase',
    baseline: counts(93, 120, 12),
    post: counts(112, 130, 8),
    target: 0.86,
  })
  expect(verdictSentence(share, 'en')).toBe(
    'P1 incidents per month rose from about 77.6% to 86.2%. The change of +8.5 percentage points is larger than month-to-month noise explains (95% interval +5.2 to +11.7).',
  )
  expect(verdictSentence(share, 'de')).toBe(
    'P1 incidents per month: Anstieg von etwa 77,6 % auf 86,2 %. Die Änderung von +8,5 Prozentpunkten ist größer, als die Schwankung von Monat zu Monat erklärt (95-%-Intervall +5,2 bis +11,7).',
  )
  expect(verdictNotes(share, 'de')).toEqual([
    'Das Ziel von 86 % ist erreicht: typisch sind 86,2 %.',
    'Ob sie hält, lässt sich nach 12 Monaten sagen.',
    '12 Monate vorher, 8 nachher: mäßige Datenlage.',
    '12 Monate vorher können einen schon bestehenden Trend nicht ausschließen.',
    'Das zeigt eine Änderung zu diesem Zeitpunkt, nicht ihre Ursache.',
  ])
  const rate = told(
    { kind: 'rate', baseline: counts(20, 14000, 12), post: counts(9, 14000, 12) },
    { metric: { ...metric, name: 'Infections', unit: 'per bed-day', kind: 'rate', cadence: 'week' } },
  )
  expect(verdictSentence(rate, 'en')).toBe(
    'Infections fell from about 0.00144 to 0.00065 per bed-day. The change of −55% is larger than week-to-week noise explains (95% interval −64% to −42%).',
  )
})

test('not enough data, and a verdict nobody may see yet', () => {
  const early = told({ post: around(5, 4) }, { enoughOn: '2026-09-01' })
  expect(verdictSentence(early, 'en')).toBe(
    'Not enough data yet: 24 of at least 8 months before the change, 4 of at least 6 after it. The missing ones can be there on 1 September 2026.',
  )
  expect(verdictSentence(early, 'de')).toBe(
    'Noch nicht genug Daten: 24 von mindestens 8 Monaten vor der Änderung, 4 von mindestens 6 danach. Die fehlenden können am 1. September 2026 da sein.',
  )
  expect(verdictNotes(early, 'en')).toEqual([])
  const measuring = told({}, { look: 'measuring', evaluationDate: '2026-12-01' })
  expect(verdictHeadline(measuring, 'en')).toBe('Measuring')
  expect(verdictSentence(measuring, 'en')).toBe('Measured until 1 December 2026; the verdict is not shown before.')
  expect(verdictNotes(measuring, 'en')).toEqual([])
  expect(verdictNotes(told({}, { look: 'provisional', evaluationDate: '2026-12-01' }), 'en')[0]).toBe(
    'Provisional: an early look, before 1 December 2026.',
  )
})

test('side effects', () => {
  const guardrail = (name: string, post: readonly number[], margin: number | null) => ({
    metric: { ...metric, name },
    ...guardrailVerdict({ kind: 'value', direction: 'decrease', baseline: around(20, 24), post }, margin),
  })
  const harmed = told(
    {},
    {
      guardrails: [
        guardrail('Response time', around(25), null),
        guardrail('Complaints', around(20), 0.01),
        guardrail('Cost', [1], 1),
      ],
    },
  )
  expect(verdictHeadline(harmed, 'en')).toBe('Improved, with a side effect on Response time')
  expect(verdictNotes(harmed, 'en')).toEqual([
    'It has held: 6 of the last 6 months are on the good side.',
    '3 guardrails were checked.',
    'Response time got worse at the same time (95% interval +4.52 to +5.48).',
    'Complaints may have got worse by more than was agreed (95% interval −0.48 to +0.48).',
    'Cost has too few points to tell whether it suffered.',
    '24 months before, 12 after: strong.',
    'This shows a change at that date, not proof of its cause.',
  ])
  const perhaps = told(
    {},
    {
      guardrails: [guardrail('Complaints', around(20), 0.01)],
      afterTheFact: true,
      amendedAfterFreeze: true,
      jointWith: ['IMP-2026-0009'],
    },
  )
  expect(verdictHeadline(perhaps, 'de')).toBe('Verbessert, mit möglicher Nebenwirkung auf Complaints')
  expect(verdictNotes(perhaps, 'de')).toEqual([
    'Sie hält: 6 der letzten 6 Monate liegen auf der guten Seite.',
    '1 Leitplanke wurde geprüft.',
    'Complaints: möglicherweise eine Verschlechterung über das Vereinbarte hinaus (95-%-Intervall −0,48 bis +0,48).',
    '24 Monate vorher, 12 nachher: starke Datenlage.',
    'Die Ausgangslage wurde erst nachträglich gewählt.',
    'Der Plan wurde nach dem Festschreiben geändert.',
    'An derselben Kennzahl im Zeitraum geändert: IMP-2026-0009. Gemessen ist die gemeinsame Wirkung.',
    'Das zeigt eine Änderung zu diesem Zeitpunkt, nicht ihre Ursache.',
  ])
  const fine = told({}, { guardrails: [guardrail('Cost', around(20), 5)], otherChanges: [] })
  expect(verdictHeadline(fine, 'en')).toBe('Improved')
  expect(verdictNotes(fine, 'en')).toEqual([
    'It has held: 6 of the last 6 months are on the good side.',
    '1 guardrail was checked. No harm seen.',
    '24 months before, 12 after: strong.',
    'This shows a change at that date, not proof of its cause; no other change in the window is recorded.',
  ])
})
