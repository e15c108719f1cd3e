import { type Answering, answerRows } from '#app/applicability/answers.ts'
import { drawRows } from '#app/applicability/rows.ts'
import { tailorRows } from '#app/applicability/tailor.ts'
import { refOf } from '#domain/applicability/controls.ts'
import { answerOf, type SoaRow } from '#domain/applicability/row.ts'
import { statementOfApplicability } from '#domain/records/statementOfApplicability/statementOfApplicability.ts'
import { agenda, type Scene } from '../../agenda.ts'
import { month } from '../../calendar.ts'
import { type Case, idOf } from '../../hand.ts'
import type { House } from '../house.ts'
import { type ControlStory, controls, dataControls, thin, untrained } from './controls.ts'
import { shownBy } from './shownBy.ts'

/** Version 1 at M-13, and after stage 1 found its reasons thin the second, which is in force. */
export function applicabilityScenes(house: House, seed: number): Scene[] {
  const { calendar, of } = house
  const first: Case = { type: statementOfApplicability, id: null }
  const second: Case = { type: statementOfApplicability, id: null }
  const { on, scenes } = agenda(calendar, seed)
  on(month(-13).day(14), () =>
    raises(house, first, { title: 'Statement of applicability 1', reviewBy: calendar.on(month(-1).day(0)) }),
  )
  on(month(-13).day(15), () => writes(house, first, asFirstSaid))
  on(month(-13).day(16), () => tailors(house, first))
  on(month(-13).day(18), () => of.amara.makes(first, 'review'))
  on(month(-13).day(19), () => of.ingrid.makes(first, 'approve'))
  on(month(-13).day(20), () => of.amara.makes(first, 'putInForce'))
  on(month(-6).day(6), () =>
    raises(house, second, {
      title: 'Statement of applicability 2',
      basedOn: idOf(first),
      changeNote:
        'The reasons of A.6 and A.7 are our own now, not the same sentence eleven times (a concern of stage 1).',
      reviewBy: calendar.on(month(6).day(0)),
    }),
  )
  on(month(-6).day(7), () =>
    writes(house, second, ({ why, evidence, status }, ref) => ({
      justification: why,
      evidence,
      status,
      shows: shownBy[ref]?.(house) ?? [],
    })),
  )
  on(month(-6).day(9), () => of.amara.makes(second, 'review'))
  on(month(-6).day(10), () => of.ingrid.makes(second, 'approve'))
  on(month(-6).day(11), () => of.amara.makes(second, 'putInForce'))
  return [...scenes]
}

async function raises({ clock, of }: House, it: Case, said: Readonly<Record<string, unknown>>): Promise<void> {
  await of.hanna.raises(it, {
    ...said,
    owner: of.hanna.id,
    standard: 'iso42001',
    scope:
      'Insurance and roadside assistance at Harbour House, Northgate and Weir Street; the eight AI systems of the inventory.',
    basis:
      'The risks of the first round with their treatment plan, six impact assessments, the AI Act, contracts with suppliers.',
  })
  await drawRows(clock.app, of.hanna.caller, idOf(it))
}

type Saying = (
  story: ControlStory,
  ref: string,
) => Pick<Answering, 'justification' | 'evidence' | 'status'> & { readonly shows?: readonly string[] }

/** At first much was only planned, and development and data had one sentence for all. */
function asFirstSaid({ why, evidence, status }: ControlStory, ref: string): ReturnType<Saying> {
  const isThin = ref.startsWith('A.6') || ref.startsWith('A.7')
  const isEarly = status === 'partial' || isThin
  return {
    justification: isThin ? thin : why,
    status: isEarly ? 'planned' : 'implemented',
    evidence: isEarly ? null : evidence,
  }
}

async function writes(house: House, it: Case, say: Saying): Promise<void> {
  const { calendar } = house
  await answered(house, it, (row, ref) => {
    const story = controls[ref]!
    const said = say(story, ref)
    const isOpen = said.status === 'planned' || said.status === 'partial'
    return {
      ...answerOf(row),
      ...said,
      applicable: true,
      guidance: true,
      owner: house.of[story.owner].id,
      due: isOpen ? calendar.on(month(said.status === 'partial' ? 2 : -6).day(0)) : null,
    }
  })
}

async function answered(
  { clock, of }: House,
  it: Case,
  say: (row: SoaRow, ref: string) => ReturnType<typeof answerOf>,
): Promise<void> {
  const { items } = await drawRows(clock.app, of.hanna.caller, idOf(it))
  const answers = items.map((row) => ({ row: row.id, version: row.version, ...say(row, refOf(row.control)) }))
  const written = await answerRows(clock.app, of.hanna.caller, { ref: idOf(it), answers })
  assertWritten(written)
}

async function tailors({ clock, of, systems }: House, it: Case): Promise<void> {
  const { items } = await drawRows(clock.app, of.hanna.caller, idOf(it))
  const rows = items.filter(({ control }) => (dataControls as readonly string[]).includes(refOf(control)))
  for (const key of Object.keys(untrained) as (keyof typeof untrained)[]) {
    const own = { applicable: false, justification: untrained[key], treatment: null, status: null }
    const answers = rows.map((row) => ({ row: row.id, version: 0, ...own }))
    const system = idOf(systems[key])
    assertWritten(await tailorRows(clock.app, of.hanna.caller, { ref: idOf(it), system, answers }))
  }
}

function assertWritten(outcomes: Awaited<ReturnType<typeof answerRows>>): void {
  const refused = outcomes.find(({ outcome }) => outcome !== 'written' && outcome !== 'same')
  if (refused) throw new Error(`A row of the statement is not written: ${JSON.stringify(refused)}`)
}
