import type { Page, Person } from './person.ts'

type Input = Readonly<Record<string, unknown>>

/** Approved before there were gates, so that finding it in operation is no nonconformity of its own. */
const approvedElsewhere = { deploymentApproval: 'DA-1', deploymentApprovedOn: '2020-01-01' }

/** An AI system found in operation: what most journeys need is one that runs. */
export async function liveSystem(person: Person, input: Input): Promise<Page> {
  const systems = person.among('ai-systems')
  const it = await systems.raises({ ...approvedElsewhere, ...input })
  return systems.makes('discover', it, {}, 'It was running when the inventory was made')
}

/** What gate 7 asks for. */
export const retirement = {
  dependantsInformed: 'The teams that used it, by mail',
  dataDisposition: 'Training data erased; records of decisions kept',
  modelDisposition: 'Archived, access withdrawn',
  logsKeptUntil: '2036-12-31',
  retirementLesson: 'Start with the people who decide',
}
