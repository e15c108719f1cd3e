import { expect, it } from 'vitest'
import { claimsInAny } from './linter.ts'
import { statementOf } from './statement.ts'

const certified = {
  organization: 'Lysmark Mutual',
  standard: 'iso42001',
  edition: 'ISO/IEC 42001:2023',
  body: 'Northlight Certification',
  scope: 'Development, provision and use of AI systems for motor and life insurance at Harbour House',
}

it('C-237 the statement names the system, the standard, the body and the scope, and claims nothing', () => {
  for (const language of ['en', 'de'] as const) {
    const statement = statementOf(certified, language)
    for (const named of [certified.organization, certified.edition, certified.body, certified.scope])
      expect(statement).toContain(named)
    expect(claimsInAny(statement)).toEqual([])
  }
  expect(statementOf(certified, 'en')).toContain('AI management system')
  expect(statementOf({ ...certified, standard: 'iso20000' }, 'de')).toContain('Service-Managementsystem')
})
