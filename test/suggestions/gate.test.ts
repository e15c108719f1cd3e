import { expect, test } from 'vitest'
import { openGate } from '#app/suggestions/gate.ts'
import { Refused } from '#domain/kernel/refusal.ts'

function outcomes(visits: readonly (() => void)[]): string[] {
  return visits.map((visit) => {
    try {
      visit()
      return 'in'
    } catch (failure) {
      if (failure instanceof Refused) return `wait ${failure.refusals[0]?.values?.seconds}`
      throw failure
    }
  })
}

test('an address that comes too often waits for the window to end; others do not', () => {
  let now = 0
  const gate = openGate({ most: 2, mostOverall: 100, windowSeconds: 60, seconds: () => now })
  const [ada, bo] = [() => gate.admit('192.0.2.1'), () => gate.admit('192.0.2.2')]
  expect(outcomes([ada, ada, ada, bo])).toEqual(['in', 'in', 'wait 60', 'in'])
  now = 45
  expect(outcomes([ada, bo])).toEqual(['wait 15', 'in'])
  now = 60
  expect(outcomes([ada])).toEqual(['in'])
})

test('all together may come only so often, from however many addresses', () => {
  const gate = openGate({ most: 2, mostOverall: 3, windowSeconds: 60, seconds: () => 0 })
  const visits = Array.from({ length: 5 }, (_, at) => () => gate.admit(`192.0.2.${at}`))
  expect(outcomes(visits)).toEqual(['in', 'in', 'in', 'wait 60', 'wait 60'])
})
