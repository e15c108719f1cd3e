import { expect, test } from 'vitest'
import { ApiProblem } from '#web/api/problem.ts'
import { type Entry, entered } from './entry.ts'
import { sendAll } from './sendAll.ts'

/** Two lines entered, a server that answers as the story says, and what it was asked. */
function desk(...answers: readonly (number | ApiProblem)[]) {
  const asked: string[] = []
  const shown: string[] = []
  let kept: readonly Entry[] = []
  for (const subject of ['a', 'b'])
    kept = entered(
      kept,
      { shelf: 'desk', subject, isWhole: true, method: 'POST', path: `/${subject}`, body: {}, version: 1 },
      { key: subject, enteredAt: '2026-11-21T08:00:00Z' },
    )
  return {
    asked,
    shown,
    kept: () => kept.map(({ key, state }) => `${key} ${state}`),
    change: async (how: (kept: readonly Entry[]) => readonly Entry[]) => {
      kept = how(kept)
      return kept
    },
    post: async ({ key }: Entry) => {
      const answer = answers[asked.push(key) - 1]
      if (answer instanceof ApiProblem) throw answer
      return answer ?? null
    },
    show: (line: string) => shown.push(line),
  }
}

test('everything goes out in order and nothing is left', async () => {
  const all = desk(2, 2)
  await sendAll(all)
  expect(all).toMatchObject({ asked: ['a', 'b'], shown: ['open', 'open', 'open'] })
  expect(all.kept()).toEqual([])
})

test.each([0, 429, 502])(
  'an answer %i keeps everything; the entry tried goes out again under its key',
  async (status) => {
    const all = desk(new ApiProblem(status, {}), 2, 2)
    await sendAll(all)
    expect(all.kept()).toEqual(['a sealed', 'b waiting'])
    await sendAll(all)
    expect(all).toMatchObject({ asked: ['a', 'a', 'b'], shown: ['silent', 'open', 'open', 'open'] })
    expect(all.kept()).toEqual([])
  },
)

test('who is signed out loses nothing', async () => {
  const all = desk(new ApiProblem(401, {}))
  await sendAll(all)
  expect(all).toMatchObject({ asked: ['a'], shown: ['signedOut'] })
  expect(all.kept()).toEqual(['a sealed', 'b waiting'])
})

test('a refusal stops its own entry and no other', async () => {
  const all = desk(new ApiProblem(400, { refusals: [{ code: 'why_missing', sentence: 'Say why.' }] }), 2)
  await sendAll(all)
  expect(all.asked).toEqual(['a', 'b'])
  expect(all.kept()).toEqual(['a stopped'])
})
