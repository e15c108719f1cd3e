import { expect, test } from 'vitest'
import { addressRefusal, isPrivateHost } from './address.ts'
import { nextRun } from './backOff.ts'
import { chosenSpans } from './chosenSpans.ts'
import { spansFrom } from './pulled.ts'
import { finite } from './samples.ts'
import { shareOf } from './shares.ts'

test('an address is http or https, a host, perhaps a port and a path', () => {
  for (const fine of [
    'http://prometheus:9090',
    'https://metrics.example.org/tenant/a',
    'http://[fd00::1]:9090/',
    'HTTP://10.0.0.1',
  ])
    expect([fine, addressRefusal(fine)]).toEqual([fine, null])
  for (const wrong of [
    '',
    'prometheus',
    'ftp://x',
    'http://',
    'http://a:b@host',
    'http://host?x=1',
    'http://host/#x',
    'http://host:99999',
    'http://ho st',
  ])
    expect([wrong, addressRefusal(wrong)?.code]).toEqual([wrong, 'feed_address_invalid'])
})

test('what an administrator may name', () => {
  for (const fine of ['grafana', 'grafana.internal', '10.0.0.0/8', '192.168.1.7', 'fd00::/8', '::1'])
    expect([fine, isPrivateHost(fine)]).toEqual([fine, true])
  for (const wrong of [
    '',
    '*',
    '*.internal',
    '10.0.0',
    '10.0.0.0/33',
    '300.1.1.1',
    'fd00::/129',
    'http://x',
    'a b',
    '10.0.0.1:80',
  ])
    expect([wrong, isPrivateHost(wrong)]).toEqual([wrong, false])
})

test('the worse it goes, the longer it waits, at most six hours', () => {
  const minutes = (failures: number) =>
    (Date.parse(nextRun('2026-03-10T00:00:00Z', 5, failures)) - Date.parse('2026-03-10T00:00:00Z')) / 60_000
  expect([0, 1, 2, 3, 9, 10, 1000].map(minutes)).toEqual([5, 1, 2, 4, 256, 360, 360])
})

test('only numbers are numbers', () => {
  expect(['1', '-2.5', '+3e2', '.5', '1.'].map(finite)).toEqual([1, -2.5, 300, 0.5, 1])
  expect(['NaN', '+Inf', '-Inf', 'Infinity', '', ' ', '0x10', '1,5', 'one', '1e999'].map(finite)).toEqual(
    Array(10).fill(null),
  )
})

test('a share is of what happened: nothing, unknown and impossible are three different things', () => {
  const share = (good: string | null, total: string | null, direction: 'increase' | 'decrease' = 'increase') => {
    const outcome = shareOf({ period: '2026-03-01', good, total, direction })
    return outcome && 'code' in outcome ? outcome.code : outcome && `${outcome.num}/${outcome.den}`
  }
  expect(share('99.98', '100.02')).toBe('100/100')
  expect(share('90', '100', 'decrease')).toBe('10/100')
  expect([share(null, null), share('0', '0')]).toEqual([null, null])
  expect(share(null, '100')).toBe('good_unknown')
  expect(share('101', '100')).toBe('good_above_total')
  expect(share('-1', '100')).toBe('counts_negative')
  expect(share('NaN', '100')).toBe('sample_not_finite')
})

test('only periods that are over are asked for, each as long as it is there', () => {
  const spans = spansFrom({
    from: '2026-03-28',
    today: '2026-03-31',
    cadence: 'day',
    timeZone: 'Europe/Berlin',
    most: 100,
  })
  expect(spans.map(({ period, from, to }) => [period, (Date.parse(to) - Date.parse(from)) / 3_600_000])).toEqual([
    ['2026-03-28', 24],
    ['2026-03-29', 23],
    ['2026-03-30', 24],
  ])
  const months = spansFrom({ from: '2026-02-14', today: '2026-03-31', cadence: 'month', timeZone: 'UTC', most: 100 })
  expect(months.map(({ period }) => period)).toEqual(['2026-02-01'])
})

test('new periods come first and in order; with few of them the latest ones are asked for again', () => {
  const chosen = (pulledTo: string | null, lookBackDays: number) => {
    const { spans, goesOn } = chosenSpans({
      cadence: 'day',
      timeZone: 'UTC',
      today: '2026-03-10',
      pulledTo,
      backfillDays: 9,
      lookBackDays,
      most: 4,
    })
    return [spans[0]?.period, spans.at(-1)?.period, spans.length, goesOn]
  }
  expect(chosen(null, 3)).toEqual(['2026-03-01', '2026-03-04', 4, true])
  expect(chosen('2026-03-05', 3)).toEqual(['2026-03-05', '2026-03-08', 4, true])
  expect(chosen('2026-03-06', 3)).toEqual(['2026-03-06', '2026-03-09', 4, false])
  expect(chosen('2026-03-09', 0)).toEqual(['2026-03-09', '2026-03-09', 1, false])
  expect(chosen('2026-03-10', 30)).toEqual(['2026-03-06', '2026-03-09', 4, false])
  expect(chosen('2026-03-10', 0)).toEqual([undefined, undefined, 0, false])
})
