import { stratumOf } from '#domain/audits/strata.ts'
import { type SampleItem, systemsToSample } from '#store/audits/samples.ts'
import type { Tx } from '#store/open.ts'
import { type At, eyesOf } from '../caller.ts'
import { saidText } from './said.ts'

/** A population the auditor brings: tickets, models, training records. */
export interface Listed {
  readonly label: string
  readonly stratum?: string | undefined
}

export type Member = Omit<SampleItem, 'chosen' | 'why'>

/** The AI systems there are, alike ones in one stratum; or what the auditor lists. What stands there twice is two things. */
export async function membersOf(tx: Tx, { caller }: At, population: readonly Listed[] | undefined): Promise<Member[]> {
  if (population) return population.map(listed)
  return (await systemsToSample(tx, eyesOf(caller))).map((system) => ({
    item: system.id,
    label: system.number ? `${system.number} ${system.title}` : system.title,
    stratum: stratumOf(system),
    record: system.id,
  }))
}

function listed({ label, stratum }: Listed, at: number): Member {
  const name = saidText(label, `population/${at}/label`)
  return {
    item: `${at + 1} ${name}`,
    label: name,
    stratum: stratum ? saidText(stratum, `population/${at}/stratum`) : '',
    record: null,
  }
}
