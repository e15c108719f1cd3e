import { expect, test, vi } from 'vitest'
import { type Sink, streamed } from './streamed.ts'

const read = (work: (sink: Sink) => Promise<void>) => new Response(streamed(work)).text()

test('a body is made piece by piece, at the pace of its reader', async () => {
  let made = 0
  const reader = streamed(async (sink) => {
    for (made = 1; made <= 100; made++) await sink('x')
  }).getReader()
  await reader.read()
  await new Promise((passed) => setTimeout(passed, 20))
  expect(made).toBeLessThan(5)
  await reader.cancel()
  expect(await read(async (sink) => sink('whole'))).toBe('whole')
})

test('work that fails breaks the body off instead of ending it', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  const half = async (sink: Sink) => {
    await sink('half')
    throw new Error('the database went away')
  }
  await expect(read(half)).rejects.toThrow('the database went away')
  expect(said).toHaveBeenCalledOnce()
  said.mockRestore()
})

test('a reader that goes away ends the work, and that is nothing to complain about', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  let ended: unknown
  const reader = streamed(async (sink) => {
    try {
      for (;;) await sink('x')
    } catch (failure) {
      ended = failure
      throw failure
    }
  }).getReader()
  await reader.read()
  await reader.cancel(new Error('gone'))
  await expect.poll(() => String(ended)).toContain('gone')
  expect(said).not.toHaveBeenCalled()
  said.mockRestore()
})
