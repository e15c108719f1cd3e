import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { officeVerbs, recordVerbs } from './verbLabel.ts'

const app = new URL('../../app/', import.meta.url)

test('every verb that a command writes into the trail has its words', () => {
  const files = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'))
  const written = files.flatMap((path) =>
    [...readFileSync(new URL(path, app), 'utf8').matchAll(/verb: '([\w.]+)'/g)].map(([, verb]) => verb ?? ''),
  )
  expect(written.length).toBeGreaterThan(25)
  expect(written.filter((verb) => !(verb in officeVerbs) && !(verb in recordVerbs))).toEqual([])
})

test('the filter offers each verb once', () => {
  expect(Object.keys(officeVerbs).filter((verb) => verb in recordVerbs)).toEqual([])
})
