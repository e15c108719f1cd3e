import { expect, test } from 'vitest'
import { recordTypes } from '#domain/records/index.ts'
import { trailVerbs } from './trailVerbs.ts'

test('every move of programmes, audits, findings and qualifications has its words in the history', () => {
  const types = ['auditProgramme', 'audit', 'finding', 'auditorQualification'].map((name) => recordTypes[name])
  const moves = types.flatMap((type) => Object.keys(type?.moves ?? {}))
  expect(moves).toHaveLength(27)
  expect(moves.filter((move) => !(move in trailVerbs))).toEqual([])
})
