import { expect, test } from 'vitest'
import { dayInWords, noticeSentence } from './noticeSentence.ts'
import { noticeCodes } from './noticeWords.ts'
import { languages } from './sentence.ts'

const values = {
  day: '2026-11-20',
  reason: 'No money.',
  limit: 10_000,
  verdict: 'notMet',
  computed: 'noChange',
  missing: 2,
  stage: 'implementing',
  closedAs: 'activity',
  response: 'Thank you.',
  value: 4,
  target: 6,
  gate: 'G5',
  recordType: 'aiSystem',
  step: 'task.complete',
}
const record = { number: 'IMP-2026-0042', title: 'Answer sooner' }

test.each(noticeCodes.flatMap((code) => languages.map((language) => [code, language] as const)))(
  '%s in %s names the record, or the kind of what is no record yet, and leaves no value unsaid',
  (code, language) => {
    const sentence = noticeSentence({ code, values, actor: 'Ada', record }, language)
    expect(sentence).toMatch(code === 'proposal_new_record' ? /AI system|KI-System/ : /IMP-2026-0042/)
    expect(sentence).not.toMatch(/[{}]|2026-11-20|notMet|noChange|implementing|aiSystem|task\.complete/)
  },
)

test('codes and days are said in the reader’s words', () => {
  expect(noticeSentence({ code: 'measured', values, actor: null, record }, 'de')).toBe(
    'Das Ergebnis von IMP-2026-0042 „Answer sooner“ wurde beurteilt: Nicht erreicht.',
  )
  expect(dayInWords('2026-11-20', 'en')).toBe('20 November 2026')
  expect(dayInWords('2026-11-20', 'de')).toBe('20. November 2026')
})

test('a record one may not see and an actor who is nobody have words of their own', () => {
  expect(noticeSentence({ code: 'commented', values: {}, actor: null, record: null }, 'en')).toBe(
    'Someone commented on a record.',
  )
})
