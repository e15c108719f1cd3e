import { expect, test } from 'vitest'
import { scopeNeeded } from './scopes.ts'

test.each([
  ['GET', '/api/v1/improvements', 'read'],
  ['POST', '/api/v1/improvements', 'write'],
  ['POST', '/api/v1/improvements/IMP-2026-0001/moves/plan', 'write'],
  ['POST', '/api/v1/points', 'readings'],
  ['POST', '/api/v1/metrics/MET-2026-0001/points', 'readings'],
  ['POST', '/api/v1/metrics', 'write'],
  ['GET', '/api/v1/metrics/MET-2026-0001/points/2026-10-05', 'read'],
  ['GET', '/api/v1/people', 'read'],
  ['PUT', '/api/v1/people/7/roles', 'admin'],
  ['PATCH', '/api/v1/organization', 'admin'],
  ['POST', '/api/v1/imports', 'import'],
  ['GET', '/api/v1/exports/improvements', 'export'],
  ['GET', '/api/v1/improvements/export.csv', 'export'],
  ['DELETE', '/api/v1/something-new', 'write'],
] as const)('%s %s needs the scope %s', (method, path, scope) => {
  expect(scopeNeeded(method, path)).toBe(scope)
})
