import { assigned, type Team } from '#test/journeys/driver/improving.ts'
import type { Answer, Page, Person } from '#test/journeys/driver/person.ts'
import { aTeam } from '#test/journeys/driver/team.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'

/** A house that reviews itself: Tess leads it, Milo runs the system, the others improve. */
export interface House {
  readonly world: World
  readonly tess: Person
  readonly team: Team
  /** Among management reviews. */
  readonly milo: Person
  readonly chair: Person
}

export async function aReviewingHouse(day = '2026-03-02'): Promise<House> {
  const world = await aWorld(day)
  const team = await aTeam(world)
  const tess = await world.person('Tess', 'topManagement')
  return { world, team, tess, milo: team.manager.among('management-reviews'), chair: tess.among('management-reviews') }
}

type Input = Readonly<Record<string, unknown>>
export const row = (values: Input): Input => ({ id: '', ...values })

/** An improvement that is late from the day after. */
export function late({ team }: House, targetDate: string): Promise<Page> {
  return assigned(team, { targetDate })
}

export async function scheduled({ milo, tess, team }: House, input: Input = {}): Promise<Page> {
  return milo.raises({
    title: 'Management review',
    owner: team.manager.id,
    chair: tess.id,
    scheduledFor: '2026-03-30',
    attendance: [row({ person: tess.id }), row({ person: team.manager.id })],
    ...input,
  })
}

/** Rows as they stand, to be sent back with something added. */
export function rowsOf(page: Page, field: string): Input[] {
  return page.fields[field] as Input[]
}

/** The inputs, with a reason in each of which our records say nothing. */
export function inputsSaid(page: Page): Input {
  return { inputs: rowsOf(page, 'inputs').map((each) => ({ ...each, nothingBecause: 'Looked, and there is nothing' })) }
}

export const nothing = (kind: string) => row({ kind, what: 'Stays as it is', becomes: 'nothing', why: 'It serves' })

/** A decision on each of the four questions that nothing changes. */
export const nothingChanges = ['improvement', 'systemChange', 'resource', 'prioritization'].map(nothing)

export function present({ tess, team }: House): Input[] {
  return [row({ person: tess.id, present: true }), row({ person: team.manager.id, present: true })]
}

/** Up to the meeting: inputs said, register recorded, meeting opened. */
export async function opened(house: House, input: Input = {}): Promise<Page> {
  const { milo } = house
  const it = await milo.makes('collect', await scheduled(house, input))
  await milo.makes('completeInputs', it, inputsSaid(it))
  return milo.makes('hold', it, { attendance: present(house) })
}

export interface Table {
  paper: {
    since: string | null
    register: Record<'overdue' | 'closed' | 'fresh', { id: string; number: string }[]> & { withheld: unknown }
    dimensions: { dimension: string; ratings: { rating: number | null; evidence: string | null }[] }[]
    inputs: {
      input: string
      figures: { code: string; value: number | null; trail: number[] }[]
      items: { id: string }[]
    }[]
  }
  recorded: { sha256: string; holds: boolean } | null
  openActions: { id: string; number: string; from: { number: string } }[]
  actions: { id: string; type: string }[]
}

export async function tableOf(person: Person, review: Pick<Page, 'id'>): Promise<Table> {
  const answer = await person.asks('GET', `/management-reviews/${review.id}/table`)
  return answer.body as unknown as Table
}

export function codes(answer: Answer): string[] {
  return (answer.body.refusals ?? []).map(({ code }) => code).sort()
}
