import { supplier } from '#domain/records/supplier/supplier.ts'
import { agenda, type Scene } from '../../agenda.ts'
import { month } from '../../calendar.ts'
import { type Case, idOf } from '../../hand.ts'
import type { House } from '../house.ts'
import { ownerOf, type SystemKey } from '../systems.ts'
import { supplierWords } from './supplierWords.ts'

interface SupplierStory {
  readonly title: string
  readonly supplies: readonly string[]
  readonly description: string
  readonly critical?: string
  readonly system?: SystemKey
  readonly conditions?: string
  /** Quality, delivery, security, transparency, responsible AI, before and after the year. */
  readonly grades: readonly [readonly number[], readonly number[]]
  readonly early?: true
}

/** The eleven suppliers of AI at Lysmark; three had a scorecard before there was one for all. */
const suppliers: readonly SupplierStory[] = [
  {
    title: 'Talentry',
    supplies: ['aiSystem'],
    description: 'TalentSift, the ranking of applications.',
    system: 'talentSift',
    critical: 'Recruiters rank by hand, as before.',
    conditions: 'Fairness figures with every release.',
    grades: [
      [3, 4, 3, 1, 2],
      [4, 4, 3, 4, 4],
    ],
    early: true,
  },
  {
    title: 'Meridian Language',
    supplies: ['model'],
    description: 'The language model behind AskLys.',
    system: 'askLys',
    critical: 'The chat hands over to the service desk.',
    conditions: 'Notice before a model changes.',
    grades: [
      [4, 5, 4, 2, 3],
      [4, 5, 4, 3, 3],
    ],
    early: true,
  },
  {
    title: 'PaperTrail',
    supplies: ['aiSystem'],
    description: 'DocFlow, reading of documents.',
    system: 'docFlow',
    critical: 'Two people sort by hand.',
    grades: [
      [3, 4, 4, 2, 3],
      [4, 4, 4, 3, 4],
    ],
    early: true,
  },
  {
    title: 'CodeMate Ltd',
    supplies: ['aiSystem', 'tooling'],
    description: 'Coding help in a pilot.',
    system: 'codeMate',
    grades: [
      [3, 4, 3, 3, 3],
      [3, 4, 3, 3, 3],
    ],
  },
  {
    title: 'Northern Cloud',
    supplies: ['compute'],
    description: 'Computing and storage.',
    critical: 'A second region stands ready.',
    grades: [
      [5, 5, 5, 4, 3],
      [5, 5, 5, 4, 4],
    ],
  },
  {
    title: 'StormData',
    supplies: ['data'],
    description: 'Weather of the last thirty years.',
    grades: [
      [4, 4, 4, 4, 4],
      [4, 4, 4, 5, 4],
    ],
  },
  {
    title: 'RoadView',
    supplies: ['data'],
    description: 'Traffic by the minute.',
    grades: [
      [4, 3, 3, 3, 3],
      [4, 3, 4, 3, 3],
    ],
  },
  {
    title: 'FairLab',
    supplies: ['tooling'],
    description: 'Measures of fairness.',
    grades: [
      [5, 4, 4, 5, 5],
      [5, 4, 4, 5, 5],
    ],
  },
  {
    title: 'Annotate & Sons',
    supplies: ['people', 'data'],
    description: 'Labels for claims, drawn by people.',
    grades: [
      [3, 4, 3, 3, 2],
      [4, 4, 3, 4, 4],
    ],
  },
  {
    title: 'ModelWatch',
    supplies: ['tooling'],
    description: 'Drift and alarms.',
    grades: [
      [4, 4, 4, 4, 3],
      [5, 4, 4, 4, 4],
    ],
  },
  {
    title: 'Harbour Consulting',
    supplies: ['people'],
    description: 'Second readers for validation.',
    grades: [
      [4, 3, 4, 4, 4],
      [4, 4, 4, 4, 4],
    ],
  },
]

export function supplierScenes(house: House, seed: number): Scene[] {
  return suppliers.flatMap((told, at) => scenesOf(house, told, seed + at))
}

function scenesOf({ calendar, of, systems }: House, told: SupplierStory, seed: number): readonly Scene[] {
  const { title, supplies, description, critical, system, conditions, grades, early } = told
  const { contract, checked, grounds, keeper = system ? ownerOf(system) : 'hanna', borne } = supplierWords[title]!
  const it: Case = { type: supplier, id: null }
  const { on, scenes } = agenda(calendar, seed)
  const vets = (until: string, checkFindings: string) =>
    of[keeper].makes(it, 'vet', {
      checkOutcome: conditions ? 'fitWithConditions' : 'fit',
      checkFindings,
      checkConditions: conditions ?? null,
      checkedUntil: until,
    })
  on(month(-14).day(6), () =>
    of.hanna.raises(it, {
      title,
      supplies: [...supplies],
      description,
      owner: of[keeper].id,
      critical: critical !== undefined,
      contingency: critical ?? null,
      responsibilities: borne.map(([what, borneBy]) => ({
        id: '',
        what,
        borneBy,
        agreedIn: borneBy === 'us' ? null : contract,
      })),
      requirements: [
        'iso42001:8.1',
        'iso42001:A.10.2',
        'iso42001:A.10.3',
        'iso20000:8.3.4',
        'nistairmf:GOVERN-6.1',
        'nistairmf:MANAGE-3.1',
        ...(critical === undefined ? [] : ['nistairmf:GOVERN-6.2']),
      ],
    }),
  )
  on(month(-14).day(12), () => vets(calendar.on(month(-2).day(0)), checked[0]))
  on(month(-14).day(14), () => of.amara.makes(it, 'approve'))
  if (system) on(month(-14).day(16), () => of.amara.edits(systems[system], { supplier: idOf(it) }))
  if (early)
    on(month(-9).day(24), () =>
      of[keeper].makes(it, 'score', scored(grades[0], grounds[0], calendar.on(month(-6).day(10)))),
    )
  on(month(-6).day(16), () =>
    of[keeper].makes(it, 'score', scored(grades[early ? 1 : 0], grounds[early ? 1 : 0], calendar.on(month(0).day(10)))),
  )
  on(month(-2).day(-6), () => vets(calendar.on(month(10).day(seed % 40)), checked[1]))
  on(month(-1).day(12), () =>
    of[keeper].makes(it, 'score', scored(grades[1], grounds.at(-1) ?? '', calendar.on(month(5).day(10 + (seed % 25))))),
  )
  return scenes
}

function scored(
  [quality, delivery, security, transparency, responsibleAi]: readonly number[],
  scoreNote: string,
  nextScoreOn: string,
) {
  return { quality, delivery, security, transparency, responsibleAi, scoreNote, nextScoreOn }
}
