import { expect, test } from 'vitest'
import { heardFrom } from './heard.ts'

const hub = 'https://github.com/acme/claims/issues'
const board = 'https://acme.atlassian.net/browse/'

test('GitHub names the address, Jira the key alone', () => {
  const issue = { html_url: `${hub}/7`, title: 'Mask test data', state: 'closed' }
  expect(heardFrom('github', hub, { action: 'closed', issue })).toEqual({
    address: `${hub}/7`,
    title: 'Mask test data',
    state: 'closed',
  })
  const fields = (key: string) => ({ summary: 'Mask test data', status: { statusCategory: { key } } })
  const moved = (key: string) => heardFrom('jira', board, { issue: { key: 'AI-12', fields: fields(key) } })
  expect(moved('done')).toEqual({ address: `${board}AI-12`, title: 'Mask test data', state: 'closed' })
  expect(moved('indeterminate')?.state).toBe('open')
})

test('an event of something else tells nothing', () => {
  expect(heardFrom('github', hub, { zen: 'Keep it logically awesome.' })).toBeNull()
  expect(heardFrom('jira', board, { issue: { key: '../../x', fields: {} } })).toBeNull()
  expect(heardFrom('github', hub, null)).toBeNull()
})

test('what hides in a name, or what no database keeps, is left out', () => {
  const issue = { html_url: `${hub}/7`, title: `Ma\u0000sk\u202e ${'x'.repeat(293)}\ud83d\ude00`, state: 'open' }
  expect(heardFrom('github', hub, { issue })?.title).toBe(`Mask ${'x'.repeat(293)}\ud83d\ude00`)
  expect(heardFrom('github', hub, { issue: { ...issue, title: `${'x'.repeat(299)}\ud83d\ude00` } })?.title).toBe(
    `${'x'.repeat(299)}\ufffd`,
  )
  expect(heardFrom('github', hub, { issue: { ...issue, html_url: `${hub}/\u00007` } })).toBeNull()
})
