import { expect, test } from 'vitest'
import { calendarFile } from './calendar.ts'

const entry = {
  id: '0190f3c2-0000-7000-8000-000000000001',
  type: 'improvement',
  number: 'IMP-2026-0001',
  title: 'Reset passwords faster',
  due: '2026-12-31',
  version: 4,
  updatedAt: '2026-03-02T09:00:01.500Z',
  isNarrow: false,
}
const file = (some: Partial<typeof entry>) =>
  calendarFile({
    name: 'Harbour: due days',
    screens: 'https://meliora.example/o/harbour',
    language: 'en',
    entries: [{ ...entry, ...some }],
  })
/** As a calendar reads it: folded lines put together again. */
const unfolded = (text: string) => text.replace(/\r\n /g, '').split('\r\n')

test('a due day is an event of the whole day, with its name and where it leads', () => {
  expect(unfolded(file({})).slice(8, 19)).toEqual([
    'BEGIN:VEVENT',
    'UID:0190f3c2-0000-7000-8000-000000000001@meliora',
    'DTSTAMP:20260302T090001Z',
    'SEQUENCE:4',
    'DTSTART;VALUE=DATE:20261231',
    'DTEND;VALUE=DATE:20270101',
    'SUMMARY:IMP-2026-0001 Reset passwords faster',
    'CATEGORIES:Improvement',
    'URL:https://meliora.example/o/harbour/improvements/IMP-2026-0001',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ])
  expect(file({}).endsWith('END:VCALENDAR\r\n')).toBe(true)
})

test('signs that mean something in the format are written apart, and no title can begin a line of its own', () => {
  const lines = unfolded(file({ title: 'One, two; three\\\nEND:VCALENDAR\r\n\u0007bell' }))
  expect(lines).toContain('SUMMARY:IMP-2026-0001 One\\, two\\; three\\\\\\nEND:VCALENDAR\\nbell')
})

test('no line is longer than 75 octets, and no character is cut in two', () => {
  const title = 'Übergrößenträger 🚢 '.repeat(12).trim()
  const text = file({ title })
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(unfolded(text)).toContain(`SUMMARY:IMP-2026-0001 ${title}`)
})

test('of what only some may see the calendar says that it is due, not what it is', () => {
  expect(file({ isNarrow: true })).not.toContain('passwords')
  expect(unfolded(file({ isNarrow: true }))).toContain('SUMMARY:IMP-2026-0001')
})
