import { execFile } from 'node:child_process'
import { Command } from 'commander'
import { expect, test, vi } from 'vitest'
import { verdictCommand } from '#cli/commands/verdict.ts'

const command = (file: string, words: readonly string[]) => ['verdict', `test/cli/series/${file}`, ...words]

/** Runs `meliora verdict` as its own process: no server, no database, no data folder of its own. */
function meliora(file: string, ...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const env = { PATH: process.env.PATH, DATA_DIR: '/nowhere', TZ: 'UTC' }
  return new Promise((done) => {
    execFile(process.execPath, ['src/cli/main.ts', ...command(file, words)], { env }, (failure, out, err) =>
      done({ code: Number(failure?.code ?? 0), out: out.trim(), err: err.trim() }),
    )
  })
}

/** The same command within this process: starting one takes a second. What it refuses is thrown, as main.ts expects. */
async function verdict(file: string, ...words: string[]): Promise<{ code: number; out: string }> {
  const printed = vi.spyOn(console, 'log').mockImplementation(() => {})
  try {
    await new Command().addCommand(verdictCommand()).parseAsync(command(file, words), { from: 'user' })
    return { code: Number(process.exitCode), out: printed.mock.calls.flat().join('\n').trim() }
  } finally {
    process.exitCode = 0
    printed.mockRestore()
  }
}

const falls = ['--change', '2025-03-01', '--direction', 'decrease']

test("anyone's CSV: the sentence, what to know beside it and the method card; exit 0 says improved", async () => {
  const { code, out } = await meliora(
    'p1.csv',
    ...falls,
    '--worthwhile',
    '1',
    '--unit',
    'incidents',
    '--name',
    'P1 incidents',
  )
  expect(code).toBe(0)
  const [headline, , ...lines] = out.split('\n')
  expect(headline).toBe('Improved')
  expect(lines.slice(0, 5)).toEqual([
    'P1 incidents fell from about 8.15 to 4.73 incidents. The change of −3.42 incidents is larger than month-to-month noise explains (95% interval −4.24 to −2.60).',
    'It has held: 6 of the last 6 months are on the good side.',
    '24 months before, 12 after: strong.',
    'This shows a change at that date, not proof of its cause.',
    'Left out: 2 older than the baseline (1 January 2023 to 1 February 2023).',
  ])
  expect(out).toContain('\nMethod card\n')
  expect(out).toMatch(/\n {2}95% interval +−4\.244 to −2\.6\n/)
  expect(out).toMatch(/\n {2}Engine +1\.0\.0\n/)
})

test('German dates, semicolons and decimal commas, told in German', async () => {
  const { code, out } = await verdict('restore-deutsch.csv', ...falls, '--language', 'de', '--unit', 'Stunden')
  expect([code, out.split('\n')[2]]).toEqual([
    0,
    'restore-deutsch: Rückgang von etwa 59,5 auf 34,5 Stunden. Die Änderung von −25,0 Stunden ist größer, als die Schwankung von Monat zu Monat erklärt (95-%-Intervall −31,0 bis −19,0).',
  ])
})

test('shares of two columns; a roll-out in the middle of a week leaves that week out', async () => {
  const words = ['--kind', 'proportion', '--change', '2024-06-19', '--direction', 'increase', '--target', '0.85']
  const { code, out } = await verdict('satisfied.csv', ...words)
  expect(code).toBe(0)
  expect(out).toContain('satisfied rose from about 77.2% to 85.1%.')
  expect(out).toContain('The target of 85% is reached: typically 85.1%.')
  expect(out).toContain(
    '1 touching the roll-out (17 June 2024), 3 beyond the planned points (16 September 2024 to 30 September 2024)',
  )
})

test('the other direction is no improvement, and exit 1 says so; a program gets everything it was computed from', async () => {
  const { code, out } = await meliora('p1.csv', '--change', '2025-03-01', '--direction', 'increase', '--json')
  const told = JSON.parse(out)
  expect(code).toBe(1)
  expect(told).toMatchObject({
    headline: 'Worse',
    look: 'final',
    card: { method: 'level_ar1_reml', df: expect.any(Number) },
  })
  expect(told.input.baseline).toHaveLength(told.result.nBaseline)
  expect(told.frozen.baseline[0]).toEqual({ periodStart: '2023-03-01', value: expect.any(Number) })
})

test('too few points: which are missing and from when they can be there', async () => {
  const { code, out } = await verdict('overdue-quarters.csv', '--change', '2021-07-01', '--direction', 'decrease')
  expect(code).toBe(1)
  expect(out).toBe(
    [
      'Not enough data yet',
      '',
      'Not enough data yet: 10 of at least 8 quarters before the change, 3 of at least 6 after it. The missing ones can be there on 1 January 2023.',
      'This plan can detect a change of about 2.7 (8.87% of the level before), in four cases of five.',
      'Left out: 1 without a reading (1 January 2022).',
    ].join('\n'),
  )
})

test('before the agreed day nothing is shown; early it is labelled', async () => {
  const waiting = await verdict('p1.csv', ...falls, '--evaluate', '2099-01-01')
  expect(waiting.code).toBe(1)
  expect(waiting.out).toMatch(/^Measuring\n\nMeasured until 1 January 2099; the verdict is not shown before\./)
  expect(waiting.out).not.toContain('interval')
  const early = await verdict('p1.csv', ...falls, '--evaluate', '2099-01-01', '--early')
  expect([early.code, early.out.split('\n')[3]]).toEqual([0, 'Provisional: an early look, before 1 January 2099.'])
})

test('what is wrong with a file is said line by line, and nothing is left out in silence', async () => {
  const { code, out, err } = await meliora(
    'broken.csv',
    '--change',
    '2025-02-01',
    '--direction',
    'decrease',
    '--cadence',
    'week',
  )
  expect([code, out]).toEqual([2, ''])
  expect(err.split('\n')).toEqual([
    'Line 4: “not a day” is not a date.',
    'Line 5: “NaN” is not a number.',
    'Line 6: “Infinity” is not a number.',
    'Line 7: “2025-02-30” is not a date.',
    'Line 10: The date is missing.',
  ])
})

test('asked wrongly: one sentence', async () => {
  const wrong = (file: string, ...words: string[]) => expect(verdict(file, ...words)).rejects
  await wrong('p1.csv', '--change', 'yesterday', '--direction', 'decrease').toThrow(
    'yesterday is not a day; days are written 2026-03-01.',
  )
  await wrong('nothing.csv', ...falls).toThrow('There is no file test/cli/series/nothing.csv that can be read.')
  await wrong('satisfied.csv', ...falls).toThrow(
    'A numerator and a denominator are a share or a rate: say --kind proportion or --kind rate.',
  )
  await wrong('p1.csv', ...falls, '--worthwhile', '0').toThrow(
    '--worthwhile is 0; it is a number above 0, written 1.5.',
  )
  await wrong('p1.csv', ...falls, '--planned', '5').toThrow('--planned is 5; it is a whole number from 6 to 400.')
  await wrong('p1.csv', ...falls, '--rollout-end', '2025-02-01').toThrow('--rollout-end lies before --change.')
})
