import { bodySelection } from '#domain/records/bodySelection/bodySelection.ts'
import { certificationBody } from '#domain/records/certificationBody/certificationBody.ts'
import { agenda, type Scene } from '../../agenda.ts'
import { month } from '../../calendar.ts'
import { type Case, idOf } from '../../hand.ts'
import { caseNamed, type House } from '../house.ts'
import { type BodyKey, bodies, offers, sites } from './bodies.ts'
import { certificationName } from './named.ts'
import { stageScenes } from './stageScenes.ts'

/** Three bodies looked up and compared, one chosen and contracted, and the two stages up to its decision (brief §7). */
export function bodyScenes(house: House, seed: number): readonly Scene[] {
  const cases: Record<BodyKey, Case> = {
    northlight: { type: certificationBody, id: null },
    assura: { type: certificationBody, id: null },
    blueQuay: { type: certificationBody, id: null },
  }
  for (const [key, it] of Object.entries(cases)) house.cases.set(bodies[key as BodyKey].title, it)
  const selection: Case = { type: bodySelection, id: null }
  house.cases.set('Who certifies us', selection)
  return [
    ...lookingScenes(house, cases, seed),
    ...choosingScenes(house, { cases, selection, seed: seed + 1 }),
    ...stageScenes(house, { selection, seed: seed + 2 }),
  ]
}

const row = <T extends object>(values: T) => ({ id: '', ...values })

function lookingScenes({ calendar, of }: House, cases: Record<BodyKey, Case>, seed: number): readonly Scene[] {
  const own = agenda(calendar, seed)
  for (const key of Object.keys(cases) as BodyKey[]) {
    const { countries, title, website, languages, ...found } = bodies[key]
    own.on(month(-8).day(3), () =>
      of.amara.raises(cases[key], {
        title,
        website,
        languages,
        owner: of.amara.id,
        coverage: countries.map((country) => row({ country })),
      }),
    )
    own.on(month(-8).day(5), () =>
      of.amara.makes(cases[key], 'lookUp', {
        ...found,
        accreditedFor: [...found.accreditedFor],
        recognition: 'signatory',
        checkedOn: calendar.workdayOn(month(-8).day(5)),
        checkedAt: `Public register of the ${found.accreditedBy}, entry ${found.accreditationNumber}`,
      }),
    )
  }
  return own.scenes
}

interface Choosing {
  readonly cases: Record<BodyKey, Case>
  readonly selection: Case
  readonly seed: number
}

/** Scored 86, 80 and 66; BlueQuay is knocked out, because it is not accredited for the standard. */
function choosingScenes(house: House, { cases, selection, seed }: Choosing): readonly Scene[] {
  const { calendar, of } = house
  const own = agenda(calendar, seed)
  own.on(month(-8).day(14), () =>
    of.amara.raises(selection, {
      title: 'Who certifies us',
      owner: of.amara.id,
      certification: idOf(caseNamed(house, certificationName)),
      standard: 'iso42001',
      sites: sites.map(({ site, country }) => row({ site, country })),
      wantedStage1: calendar.workdayOn(month(-7).day(15)),
      wantedStage2: calendar.workdayOn(month(-6).day(15)),
      currency: 'EUR',
      weightAccreditation: 25,
      weightExpertise: 25,
      weightIndustry: 15,
      weightCoverage: 15,
      weightCost: 10,
      weightTimeline: 10,
    }),
  )
  own.on(month(-8).day(18), () => of.amara.edits(selection, { candidates: offers.map((one) => candidate(one)) }))
  own.on(month(-8).day(21), () =>
    of.ingrid.makes(selection, 'choose', {
      chosen: idOf(cases.northlight),
      chosenBecause:
        'Reaches all three sites with people who know models. The difference in price is less than one audit day a year.',
    }),
  )
  return own.scenes

  function candidate({ body, scores, quotes, stage1, stage2 }: (typeof offers)[number]) {
    const names = ['accreditation', 'expertise', 'industry', 'coverage', 'cost', 'timeline'] as const
    const [quoteInitial, quoteSurveillance1, quoteSurveillance2, quoteExtra] = quotes
    return row({
      body: idOf(cases[body]),
      ...Object.fromEntries(
        names.flatMap((name, at) => [
          [name, scores[at]![0]],
          [`${name}Why`, scores[at]![1]],
        ]),
      ),
      quoteInitial,
      quoteSurveillance1,
      quoteSurveillance2,
      quoteExtra,
      earliestStage1: calendar.workdayOn(stage1),
      earliestStage2: calendar.workdayOn(stage2),
    })
  }
}
