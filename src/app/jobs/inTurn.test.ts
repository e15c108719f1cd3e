import { expect, test } from 'vitest'
import { inTurn } from './inTurn.ts'

test('one that fails keeps no other waiting, and all that failed is told together', async () => {
  const done: number[] = []
  const run = inTurn([1, 2, 3, 4], 'Counting', async (one) => {
    if (one % 2 === 1) throw new Error(`${one} is odd`)
    done.push(one)
  })
  await expect(run).rejects.toThrow('Counting failed for 2 of 4.')
  await expect(run).rejects.toMatchObject({ errors: [new Error('1 is odd'), new Error('3 is odd')] })
  expect(done).toEqual([2, 4])
})
