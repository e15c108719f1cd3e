import { describe, expect, test } from 'vitest'
import { documentAudience, versionAudience } from './readership.ts'

const said = {
  classification: 'confidential',
  mustRead: ['processOwner'],
  mayRead: ['evaluator'],
  readers: [{ id: 'r1', person: 'rolf' }],
} as const
const made = { owner: 'olga', createdBy: 'carl' }

describe('who sees a document', () => {
  test('what is public or internal is for everyone, and so is what nobody classified', () => {
    for (const classification of ['public', 'internal', null] as const)
      expect(documentAudience({ ...said, classification }, made)).toBe(null)
  })

  test('a confidential one: who answers for it, the roles that must or may read it, the people it names, and the house', () => {
    expect([...(documentAudience(said, made) ?? [])].sort()).toEqual(
      [
        ...['documentOwner', 'aimsManager', 'topManagement', 'internalAuditor', 'processOwner', 'evaluator'].map(
          (role) => `role:${role}`,
        ),
        ...['olga', 'carl', 'rolf'].map((person) => `person:${person}`),
        'house',
      ].sort(),
    )
  })

  test('nobody is named twice, and nobody by no name', () => {
    const keys = documentAudience({ ...said, mayRead: ['processOwner'] }, { owner: 'rolf', createdBy: null }) ?? []
    expect(keys.filter((key) => key === 'person:rolf' || key === 'role:processOwner')).toHaveLength(2)
    expect(keys.join()).not.toContain('null')
  })

  test('what everyone must read is for everyone', () => {
    expect(documentAudience({ ...said, mustRead: ['everyone'] }, made)).toBe(null)
  })

  test('a version is for the readers of its document and whoever writes it', () => {
    expect(versionAudience(['house', 'role:evaluator'], { owner: 'ada', createdBy: 'ada' })).toEqual([
      'house',
      'role:evaluator',
      'person:ada',
    ])
    expect(versionAudience(null, made)).toBe(null)
  })
})
