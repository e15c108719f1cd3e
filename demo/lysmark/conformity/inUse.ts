import { randomUUID } from 'node:crypto'
import { addEvidenceWithin } from '#app/around/evidence.ts'
import { list } from '#app/records/list.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { document } from '#domain/records/document/document.ts'
import { impactAssessment } from '#domain/records/impactAssessment/impactAssessment.ts'
import { performanceReview } from '#domain/records/performanceReview/performanceReview.ts'
import { riskAssessment } from '#domain/records/riskAssessment/riskAssessment.ts'
import { agenda, type Scene } from '../../agenda.ts'
import { month } from '../../calendar.ts'
import { type Case, type Hand, idOf } from '../../hand.ts'
import { caseNamed, type House } from '../house.ts'

/**
 * Procedures are worked by: what was last done by each points at it. Onboarding is the exception, since nobody has joined for months;
 * the page that counts says so.
 */
export function inUseScenes(house: House, seed: number): readonly Scene[] {
  const { clock, calendar, of } = house
  const { on, scenes } = agenda(calendar, seed)
  const procedure = (title: string) => idOf(caseNamed(house, title))
  const newest = (by: Hand, type: AnyRecordType, state: string) => newestOf(house, { by, type, state })
  on(month(-2).day(14), async () =>
    of.hanna.links(
      await newest(of.hanna, riskAssessment, 'approved'),
      'relatesTo',
      procedure('Assessing and treating AI risks'),
    ),
  )
  on(month(-2).day(15), async () =>
    of.hanna.links(
      await newest(of.hanna, impactAssessment, 'current'),
      'relatesTo',
      procedure('AI system impact assessment'),
    ),
  )
  on(month(-1).day(6), async () =>
    of.amara.links(
      await newest(of.amara, performanceReview, 'held'),
      'relatesTo',
      procedure('Monitoring and measurement plan'),
    ),
  )
  on(month(-1).day(7), () =>
    of.kenji.links(
      caseNamed(house, 'Internal audit IA-2: where the risk is'),
      'relatesTo',
      procedure('Internal audits'),
    ),
  )
  on(month(-1).day(8), () =>
    of.amara.links(caseNamed(house, 'NC-10'), 'relatesTo', procedure('Nonconformities and corrective action')),
  )
  on(month(-1).day(14), async () => {
    const { caller } = of.elena
    const body = {
      kind: 'words',
      label: 'Look at printed copies, Northgate',
      text: 'Fourteen copies on walls and in vans: twelve of the version in force, two replaced on the spot.',
    }
    const asked = { type: document, ref: procedure('Control of documents'), body, id: randomUUID() }
    await clock.app.store.inside(caller, (tx) => addEvidenceWithin(tx, { app: clock.app, caller }, asked))
  })
  return scenes
}

interface Sought {
  readonly by: Hand
  readonly type: AnyRecordType
  readonly state: string
}

async function newestOf({ clock }: House, { by, type, state }: Sought): Promise<Case> {
  const request = { sort: '-created', filters: { state: [state] }, limit: 1 }
  const { items } = await list(clock.app, by.caller, { type, request })
  const [newest] = items
  if (!newest) throw new Error(`No ${type.name} is ${state}.`)
  return { type, id: newest.id }
}
