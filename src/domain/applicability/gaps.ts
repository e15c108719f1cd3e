import { type Refusal, refuse } from '#domain/kernel/refusal.ts'
import { controlsOf, refOf } from './controls.ts'
import { isConflict, isDone, type SoaRow } from './row.ts'

/** What keeps a row from being complete, as a code a screen can mark it with. */
export type RowGap =
  | 'applicable'
  | 'justification'
  | 'status'
  | 'guidance'
  | 'owner'
  | 'evidence'
  | 'tailoring'
  | 'conflict'

/** Everything a row still lacks (brief §3.7: justification both ways, status, guidance, owner, evidence). */
export function gapsOf(row: SoaRow): RowGap[] {
  const { applicable, justification, status, guidance, owner, evidence, records, tailoring } = row
  const isShown = Boolean(evidence?.trim()) || records.some(({ as }) => as === 'shows')
  const gaps: readonly (RowGap | false)[] = [
    applicable === null && 'applicable',
    !justification?.trim() && 'justification',
    applicable === true && status === null && 'status',
    guidance === null && !isOwn(row) && 'guidance',
    applicable === true && owner === null && 'owner',
    applicable === true && isDone(status) && !isShown && 'evidence',
    tailoring.some((own) => !own.justification?.trim()) && 'tailoring',
    isConflict(row) && 'conflict',
  ]
  return gaps.filter((gap) => gap !== false)
}

function isOwn({ control }: SoaRow): boolean {
  return control.startsWith('own:')
}

const codes = {
  applicable: 'soa_undecided',
  justification: 'soa_unjustified',
  status: 'soa_status_missing',
  guidance: 'soa_guidance_missing',
  owner: 'soa_owner_missing',
  evidence: 'soa_unshown',
  tailoring: 'soa_tailoring_unjustified',
  conflict: 'soa_conflict',
} as const satisfies Record<RowGap, string>

/** All that keeps a statement from being reviewed: one sentence a kind of gap, naming the controls. */
export function statementRefusals(standard: string | null, rows: readonly SoaRow[]): Refusal[] {
  const drawn = new Set(rows.map(({ control }) => control))
  const undrawn = controlsOf(standard).filter(({ key }) => !drawn.has(key))
  const missing = undrawn.map(({ ref }) => ref)
  const gaps = rows.flatMap((row) => gapsOf(row).map((gap) => ({ gap, ref: refOf(row.control) })))
  const kinds = Object.keys(codes) as RowGap[]
  return [
    ...(missing.length > 0 ? [named('soa_control_missing', missing)] : []),
    ...kinds.flatMap((kind) => {
      const refs = gaps.filter(({ gap }) => gap === kind).map(({ ref }) => ref)
      return refs.length > 0 ? [named(codes[kind], refs)] : []
    }),
  ]
}

const SHOWN = 12

function named(code: Refusal['code'], refs: readonly string[]): Refusal {
  const shown = refs.length > SHOWN ? `${refs.slice(0, SHOWN).join(', ')} …` : refs.join(', ')
  return refuse(code, { values: { count: refs.length, refs: shown } })
}
