import { metricTemplates } from '#domain/records/metric/templates.ts'
import { addMonths } from '#domain/time/months.ts'
import type { Ground, Piece } from './piece.ts'

/** Figures our own registers give from the first day on. */
const first = ['incidentCount', 'onTime', 'recurrence'] as const

/** The first key figures, and the first objectives each with the figure it is measured by (42001 6.2, 9.1). */
export function measuringPieces({ answers, language, today }: Ground): readonly Piece[] {
  const figures = metricTemplates(language)
    .filter(({ name }) => (first as readonly string[]).includes(name))
    .map(({ name, fields }): Piece => ({ key: `metric:${name}`, type: 'metric', input: () => fields, isActive: true }))
  const objectives = answers.goals.map(
    (goal): Piece => ({
      key: `objective:${goal}`,
      type: 'objective',
      template: goal,
      input: () => ({ owner: answers.manager, targetOn: addMonths(today, 12) }),
    }),
  )
  return [...figures, ...objectives]
}
