import { expect, test } from 'vitest'
import { euAiAct } from '../euAiAct.ts'
import { dutiesOf, dutiesUnder } from './duties.ts'
import { dutyRows } from './dutyList.ts'

const articles = (tier: string, roles: string[]) => [
  ...new Set(dutiesOf({ tier, roles }).map(({ article }) => article)),
]

test('a high-risk system asks a provider for Articles 8 to 22 and more, a deployer for 14, 26 and 27', () => {
  expect(articles('high', ['deployer'])).toEqual(['4', '14', '25', '26', '27', '49', '50'])
  expect(articles('high', ['provider'])).toEqual(
    '4 6 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 25 43 47 48 49 50 72 73'.split(' '),
  )
  expect(articles('high', ['user'])).toEqual(articles('high', ['deployer']))
})

test('high-risk duties moved to 2027-12-02 (Annex III) and 2028-08-02 (Annex I); the first dates are kept', () => {
  const risk = (annex?: 'annexI') =>
    dutiesOf({ tier: 'high', roles: ['provider'], ...(annex && { annex }) }).find(({ article }) => article === '9')
  expect(risk()).toMatchObject({ originalDate: '2026-08-02', currentDate: '2027-12-02', status: 'postponed' })
  expect(risk('annexI')).toMatchObject({ originalDate: '2027-08-02', currentDate: '2028-08-02' })
  expect(dutiesOf({ tier: 'high', roles: ['deployer'] })[0]).toMatchObject({ article: '4', status: 'reworded' })
})

test('a prohibited practice carries the ban of 2026; minimal risk asks for literacy alone; nothing said, nothing claimed', () => {
  expect(dutiesOf({ tier: 'prohibited', roles: ['deployer'] }).map(({ currentDate }) => currentDate)).toEqual([
    '2025-02-02',
    '2025-02-02',
    '2026-12-02',
  ])
  expect(articles('minimal', ['deployer'])).toEqual(['4'])
  expect(dutiesOf({ tier: null, roles: ['provider'] })).toEqual([])
  expect(dutiesOf({ tier: 'high', roles: [] })).toEqual([])
})

test('every article of the catalogue has its duties, and every duty its article', () => {
  const refs = euAiAct.requirements.map(({ ref }) => ref)
  expect(refs.filter((ref) => dutiesUnder(ref).length === 0)).toEqual([])
  expect(dutyRows.filter(({ article }) => !refs.includes(article))).toEqual([])
})
