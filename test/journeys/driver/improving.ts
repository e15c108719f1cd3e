import type { Page, Person } from './person.ts'

/** What a registration says, so that a journey only names what matters to it. */
export const registration = {
  description: 'Resets wait for the one person who has the key.',
  sourceType: 'staffSuggestion',
  category: 'serviceDelivery',
  dimensions: ['effectiveness'],
  frameworkReference: '20000-1 10.2',
}

export const evaluation = { potentialImpact: 'high', feasibility: 'high', resourceNeed: 'low', risk: 'low' }

/** A rating of every dimension of the models in force, each with a note. */
export async function ratings(person: Person, rating = 2) {
  const { body } = await person.asks('GET', '/scoring-models')
  const models = (
    body.items as unknown as { id: string; position: number | null; dimensions: { key: string }[] }[]
  ).filter(({ position }) => position !== null)
  return models.flatMap(({ id, dimensions }) =>
    dimensions.map(({ key }) => ({ id: '', model: id, dimension: key, rating, note: 'Discussed in the forum.' })),
  )
}

/** A whole plan with two figures, its days counted from the given one. */
export function plan(responsible: Person, { from, until }: { from: string; until: string }) {
  return {
    problemWords: 'Median wait for a reset: 14 minutes.',
    changes: [{ id: '', what: 'Every desk lead can reset', affects: 'Reset procedure' }],
    actions: [
      {
        id: '',
        what: 'Grant the right and show how',
        responsible: responsible.id,
        starts: from,
        ends: until,
        done: false,
        evidence: null,
        evidenceFile: null,
      },
    ],
    resources: 'Half a day of the desk lead',
    effortDays: 12,
    cost: 3000,
    proof: 'twoFigures',
    metric: 'Median wait for a reset',
    metricUnit: 'min',
    metricMethod: 'Ticket system, monthly report, closed resets',
    direction: 'decrease',
    baseline: 14,
    target: 5,
  }
}

/** The team of a journey: the duties an improvement needs, each held by somebody else. */
export interface Team {
  readonly raiser: Person
  readonly coordinator: Person
  readonly owner: Person
  readonly verifier: Person
  readonly manager: Person
}

/** An improvement that has been registered, evaluated, prioritized and assigned to the owner, who accepted. */
export async function assigned(
  { raiser, coordinator, owner }: Team,
  { targetDate }: { targetDate: string },
): Promise<Page> {
  const it = await raiser.raises({ title: 'Reset passwords faster' })
  await coordinator.makes('register', it, registration)
  await coordinator.makes('evaluate', it, evaluation)
  await coordinator.makes('prioritize', it, { ratings: await ratings(coordinator) })
  await coordinator.makes('assign', it, { owner: owner.id, targetDate })
  return owner.makes('accept', it)
}
