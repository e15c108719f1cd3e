import type { CauseAnswers } from '#domain/causes/causeAnswers.ts'
import { foundCauses } from '#domain/causes/foundCauses.ts'
import type { Tx } from '../open.ts'
import { analysesOf } from './analyses.ts'

/** The completed analyses of a record with the causes they found, oldest first. */
export async function answerCauses(tx: Tx, record: string): Promise<CauseAnswers> {
  const completed = (await analysesOf(tx, record)).filter(({ state }) => state === 'completed')
  return {
    completed: completed.map(({ id, technique, cycle, team, nodes }) => ({
      id,
      technique,
      cycle,
      causes: foundCauses({ technique, nodes }),
      team: team.map((person) => person.id),
    })),
  }
}
