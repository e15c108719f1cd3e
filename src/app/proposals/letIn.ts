import type { At } from '../caller.ts'
import { assertLetIn } from './propose.ts'

/** Whether assistants may ask here at all. @throws Refused notAllowed with what would have to be decided */
export function letIn({ app, caller }: At): Promise<void> {
  return app.store.inside(caller, assertLetIn)
}
