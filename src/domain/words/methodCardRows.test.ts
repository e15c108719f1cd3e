import { expect, test } from 'vitest'
import { expertDrawer } from '#domain/measurement/expertDrawer.ts'
import { methodCard } from '#domain/measurement/methodCard.ts'
import { computeVerdict } from '#domain/measurement/verdict.ts'
import type { Decided, VerdictInput } from '#domain/measurement/verdictTypes.ts'
import vectors from '#test/vectors/verdict.json' with { type: 'json' }
import { methodCardRows } from './methodCardRows.ts'

const cases = vectors.cases as unknown as readonly { readonly id: string; readonly input: VerdictInput }[]
const inputOf = (id: string): VerdictInput => cases.find((each) => each.id === id)!.input
const decided = (id: string): Decided => {
  const result = computeVerdict(inputOf(id))
  if (result.verdict === 'not_enough_data') throw new Error('decided')
  return result
}

test('the card of a level verdict, in English', () => {
  const card = methodCard(decided('improved-sustained'), { freezeHash: 'ab12', guardrailsChecked: 2 })
  expect(methodCardRows(card, 'en').map(({ label, value }) => `${label}: ${value}`)).toEqual([
    'Method: Difference of levels by regression with first-order autoregressive errors (REML, 0 ≤ rho ≤ 0.95), t interval with effective degrees of freedom',
    'Effect: −5.694 (difference after − before)',
    '95% interval: −8.833 to −2.555',
    'Standard error, degrees of freedom: 1.533, 28.46',
    'Autocorrelation of neighbours: 0.08329',
    'p-value (two-sided): 0.000884',
    'Trend before (Mann-Kendall): z = −1.067: within ±1.282',
    'Season: none declared',
    'Robust check (Hodges-Lehmann): −5.329 (−8.405 to −2.849), agrees',
    'Points: 24 before, 12 after, 0 left out as trigger: strong',
    'False “improved” where nothing changed: at most 6.4% in simulation (nominal 2.5%)',
    'Guardrails checked: 2',
    'Cautions: none',
    'Engine: 1.0.0',
    'Frozen plan (SHA-256): ab12',
  ])
})

test('the card of a rate, in German', () => {
  const card = methodCard(decided('cdi-rate'))
  expect(methodCardRows(card, 'de').map(({ label, value }) => `${label}: ${value}`)).toEqual([
    'Verfahren: Verhältnis zusammengefasster Raten auf logarithmischer Skala, erweitert um Überstreuung und Autokorrelation',
    'Wirkung: 0,3846 (Verhältnis nachher / vorher)',
    '95-%-Intervall: 0,2899 bis 0,5101',
    'Standardfehler, Freiheitsgrade: keiner: Zählungen zusammengefasst, 34 Freiheitsgrade',
    'Anstelle von 1,96: 2,388 (Überstreuung 1,285)',
    'Autokorrelation der Nachbarn: 0,03609',
    'p-Wert (zweiseitig): 6,44E−8',
    'Trend vorher (Mann-Kendall): z = −0,8682: innerhalb von ±1,282',
    'Saison: keine angegeben',
    'Robuste Prüfung (Hodges-Lehmann): −0,0008406 (−0,001021 bis −0,0006137), stimmt überein',
    'Werte: 24 vorher, 12 nachher, 0 als Anlass ausgelassen: starke Datenlage',
    'Falsches „verbessert“, wo sich nichts änderte: höchstens 6,4 % in Simulationen (nominell 2,5 %)',
    'Geprüfte Leitplanken: 0',
    'Vorbehalte: keine',
    'Rechenkern: 1.0.0',
    'Festgeschriebener Plan (SHA-256): nichts festgeschrieben',
  ])
})

test('the p-value says the same as the interval', () => {
  for (const { id, input } of cases) {
    const result = computeVerdict(input)
    if (result.verdict === 'not_enough_data') continue
    const { p } = methodCard(result)
    expect(p, id).not.toBeNull()
    expect((p ?? 1) < 0.05, id).toBe(result.verdict !== 'no_change')
  }
})

test('the season and what to beware of are on the card', () => {
  expect(methodCard(decided('seatbelt-seasonal'), { season: 12 })).toMatchObject({
    method: 'season_ar1_reml',
    isSeasonControlled: true,
    cautions: [],
  })
  expect(methodCard(decided('season-uncontrolled'), { season: 12 })).toMatchObject({
    method: 'level_ar1_reml',
    isSeasonControlled: false,
    cautions: ['season_not_controlled', 'trend_not_excluded'],
  })
})

test('the expert drawer asks other ways, and nothing breaks where nothing varies', () => {
  const drawer = expertDrawer(inputOf('improved-sustained'))
  expect(drawer.mannWhitneyP).toBeLessThan(0.01)
  expect(drawer.permutationP).toBeLessThan(0.01)
  expect(drawer.neweyWest).toMatchObject({ lag: 3 })
  expect(drawer.welch?.upper).toBeLessThan(0)
  const still = { kind: 'value', direction: 'decrease', baseline: Array(9).fill(5), post: Array(7).fill(4) } as const
  expect(expertDrawer(still)).toMatchObject({ welch: null, neweyWest: null, praisWinsten: null, durbinWatson: null })
})
