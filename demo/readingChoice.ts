import type { App } from '#app/app.ts'
import type { Caller } from '#app/caller.ts'
import { type Comparison, comparisonOf } from '#app/certification/comparison.ts'
import { type Stages, stagesOf } from '#app/certification/stages.ts'
import { bodySelection } from '#domain/records/bodySelection/bodySelection.ts'
import type { BodySelection } from '#domain/records/bodySelection/fields.ts'
import { certification } from '#domain/records/certification/certification.ts'
import { readAll } from './reading.ts'

export interface ChoiceRead {
  readonly selection: BodySelection
  readonly comparison: Comparison
  readonly stages: Stages
}

/** How the body was chosen, and how its two stages went. */
export async function readChoice(app: App, caller: Caller): Promise<ChoiceRead> {
  const [selection] = await readAll(app, caller, bodySelection)
  const certifications = await readAll(app, caller, certification)
  const now = certifications.find(({ title }) => title.includes('42001'))!
  return {
    selection: selection as unknown as BodySelection,
    comparison: await comparisonOf(app, caller, selection!.id),
    stages: await stagesOf(app, caller, now.id),
  }
}
