import { expect, test } from 'vitest'
import { slotsFile } from './slots.ts'

const plan = { name: 'AUD-2026-0004 Stage 2', timeZone: 'Europe/Berlin', at: '2026-03-01T08:00:00.000Z', version: 3 }
const slot = {
  id: 's1',
  day: '2026-03-29',
  from: '09:00',
  until: '10:30',
  what: 'Claims; night shift',
  where: 'Northgate',
}

test('hours are those a clock there shows, also on the day clocks go forward', () => {
  const file = slotsFile({ ...plan, slots: [slot] })
  expect(file).toContain('DTSTART:20260329T070000Z\r\nDTEND:20260329T083000Z')
  expect(file).toContain('SUMMARY:Claims\\; night shift\r\nLOCATION:Northgate')
  expect(slotsFile({ ...plan, slots: [{ ...slot, day: '2026-03-28' }] })).toContain('DTSTART:20260328T080000Z')
})

test('without hours, or with words for them, it is the whole day; an end that is none is an hour later', () => {
  const whole = slotsFile({ ...plan, slots: [{ ...slot, from: 'after lunch' }] })
  expect(whole).toContain('DTSTART;VALUE=DATE:20260329\r\nDTEND;VALUE=DATE:20260330')
  expect(slotsFile({ ...plan, slots: [{ ...slot, until: '08:00' }] })).toContain('DTEND:20260329T080000Z')
})
