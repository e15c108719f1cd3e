import { answered, drawn, inForce } from '#test/applicability/stating.ts'
import { type AssessingTeam, approvedAssessment, approvedCriteria } from '#test/journeys/driver/assessing.ts'
import { currentImpact } from '#test/journeys/driver/impacting.ts'
import { measures } from '#test/journeys/driver/measuring.ts'
import type { Page, Person } from '#test/journeys/driver/person.ts'
import type { World } from '#test/journeys/driver/world.ts'
import { type Harbour, openHarbour } from './harbour.ts'

/** A harbour that governs AI systems: who owns, designs, validates, oversees, assesses and releases them, each somebody else. */
export interface GovernedHouse {
  readonly harbour: Harbour
  readonly team: AssessingTeam
  readonly designer: Person
  readonly validator: Person
  readonly overseer: Person
  readonly metric: Page
}

export async function openGovernedHouse(begins: string): Promise<GovernedHouse> {
  const harbour = await openHarbour(begins)
  const team = {
    top: await harbour.joins('Tess', 'topManagement'),
    manager: await harbour.joins('Milo', 'aimsManager'),
    process: await harbour.joins('Pat', 'processOwner'),
    analyst: await harbour.joins('Hanna', 'employee'),
    owner: await harbour.joins('Oskar', 'employee'),
    privacy: await harbour.joins('Dora', 'dataProtection'),
  }
  const metric = await measures(team.manager, { title: 'Selection-rate ratio' })
  await approvedCriteria(team)
  return {
    harbour,
    team,
    designer: await harbour.joins('Dina', 'employee'),
    validator: await harbour.joins('Vera', 'employee'),
    overseer: await harbour.joins('Lena', 'employee'),
    metric,
  }
}

/** Risks and impact assessed, and every control in place: what gate 5 asks of the records around a system. */
export async function assessedAndControlled({ team }: GovernedHouse, system: string): Promise<void> {
  await approvedAssessment(team, system)
  await currentImpact(team, system)
  const among = (person: Person) => person.among('statements-of-applicability')
  const { top, manager, process, owner } = team
  const house = {
    world: null as unknown as World,
    tess: among(top),
    tom: among(top),
    milo: among(manager),
    olga: among(owner),
    pat: among(process),
  }
  const statement = await drawn(house)
  const rows = (await manager.asks('GET', `/statements-of-applicability/${statement.id}/rows`)).body.items ?? []
  const done = Object.fromEntries(
    rows.map(({ control }) => [
      String(control).split(':')[1] ?? '',
      { status: 'implemented', evidence: 'Kept in the library' },
    ]),
  )
  await answered(house, statement, done)
  await inForce(house, statement)
}

/** Thresholds for two qualities; the others need none, and say why. */
export const thresholds = [
  {
    id: '',
    quality: 'accuracy',
    measure: 'AUC',
    comparison: 'atLeast',
    threshold: 0.8,
    measured: null,
    leftOutBecause: null,
  },
  {
    id: '',
    quality: 'fairness',
    measure: 'Ratio',
    comparison: 'atLeast',
    threshold: 0.85,
    measured: null,
    leftOutBecause: null,
  },
  ...['robustness', 'security', 'explainability'].map((quality) => ({
    id: '',
    quality,
    measure: null,
    comparison: null,
    threshold: null,
    measured: null,
    leftOutBecause: 'Covered by the supplier’s certificate',
  })),
]
