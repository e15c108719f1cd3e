import { expect, test } from 'vitest'
import { proposalFor, proposedRequirement } from './proposal.ts'

test('an area is proposed by the words that speak for it, in both languages', () => {
  expect(proposalFor('Supplier contracts are renewed without anyone looking').category).toBe('supplierManagement')
  expect(proposalFor('Die Vorlage im Handbuch ist veraltet')).toEqual({
    category: 'documentation',
    dimensions: ['suitability'],
  })
})

test('the area with more words wins over the one named first', () => {
  expect(proposalFor('Audit findings sit in tickets; the audit checklist is stale').category).toBe('auditProgramme')
})

test('what is missing is a question of adequacy', () => {
  expect(proposalFor('There is no owner, the step is missing').dimensions).toEqual(['adequacy'])
})

test('without a word that speaks, the commonest is proposed', () => {
  expect(proposalFor('Kaffee')).toEqual({ category: 'serviceDelivery', dimensions: ['effectiveness'] })
})

test('the requirement proposed is improvement in the first known standard of the organization', () => {
  expect(proposedRequirement(['iso9001', 'iso42001'])).toBe('9001 10.3')
  expect(proposedRequirement(['own'])).toBeNull()
})
