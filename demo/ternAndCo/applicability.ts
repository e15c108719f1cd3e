import { answerRows } from '#app/applicability/answers.ts'
import { drawRows } from '#app/applicability/rows.ts'
import { refOf } from '#domain/applicability/controls.ts'
import type { RowAnswer } from '#domain/applicability/row.ts'
import { statementOfApplicability } from '#domain/records/statementOfApplicability/statementOfApplicability.ts'
import type { DemoClock } from '../demoClock.ts'
import { type Case, type Hand, idOf } from '../hand.ts'

/** What only concerns those who develop (brief §7). */
const ofDevelopers = [
  'A.6.1.2',
  'A.6.1.3',
  'A.6.2.2',
  'A.6.2.3',
  'A.6.2.4',
  'A.7.2',
  'A.7.3',
  'A.7.4',
  'A.7.5',
  'A.7.6',
]

/** Writes the statement of a house that only uses AI: all controls but those of developers, each with its reason. */
export async function writesStatement(
  clock: DemoClock,
  maren: Hand,
  { jo, until }: { jo: Hand; until: string },
): Promise<Case> {
  const it: Case = { type: statementOfApplicability, id: null }
  await maren.raises(it, {
    title: 'Statement of applicability 1',
    owner: maren.id,
    standard: 'iso42001',
    scope: 'Translation with AI that is bought; all of Tern & Co.',
    basis: 'Assessment of both AI systems, contracts with our customers.',
    reviewBy: until,
  })
  const { items } = await drawRows(clock.app, maren.caller, idOf(it))
  const answers = items.map(({ id: row, version, control }) => ({ row, version, ...answerTo(refOf(control), jo.id) }))
  const answered = await answerRows(clock.app, maren.caller, { ref: idOf(it), answers })
  const refused = answered.filter(({ outcome }) => outcome !== 'written')
  if (refused.length > 0) throw new Error(`Rows of Tern & Co are not written: ${JSON.stringify(refused[0])}`)
  return it
}

const nothing = { guidance: true, guidanceNote: null, due: null, treats: [], shows: [] } as const

function answerTo(ref: string, owner: string): RowAnswer {
  if (ofDevelopers.includes(ref))
    return {
      ...nothing,
      applicable: false,
      justification: 'We develop no AI and train no model: both systems are bought and used as they are.',
      status: null,
      owner: null,
      evidence: null,
    }
  return {
    ...nothing,
    applicable: true,
    justification: 'It concerns whoever uses AI: what customers entrust to us passes through both systems.',
    status: 'implemented',
    owner,
    evidence: 'Handbook of Tern & Co, two pages on AI.',
  }
}
