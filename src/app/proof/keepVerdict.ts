import { actorId } from '#domain/kernel/facts.ts'
import { ENGINE_VERSION } from '#domain/measurement/frozenProof.ts'
import { type Notice, toPerson } from '#domain/notices/notice.ts'
import { type ComputedKind, type ComputedProof, outcomeFrom } from '#domain/records/improvement/computedProof.ts'
import type { Improvement } from '#domain/records/improvement/fields.ts'
import { settledBySeries } from '#domain/records/improvement/seriesOutcome.ts'
import { newId } from '#store/ids.ts'
import type { Tx } from '#store/open.ts'
import type { Freeze } from '#store/proof/freezes.ts'
import { insertVerdict } from '#store/proof/verdicts.ts'
import type { Stored } from '#store/records/stored.ts'
import { appendTrail } from '#store/trail/trail.ts'
import type { At } from '../caller.ts'
import { queueNotices } from '../notices/queue.ts'
import { draft } from '../trailed.ts'

/** An improvement whose proof is fixed. */
export type Proved = Stored & Improvement

interface Kept {
  readonly record: Proved
  readonly freeze: Freeze
  readonly kind: ComputedKind
  readonly computed: ComputedProof
}

const verbs: Readonly<Partial<Record<ComputedKind, string>>> = {
  final: 'verdict.compute',
  provisional: 'verdict.look',
  sustain3: 'verdict.sustained',
  sustain6: 'verdict.sustained',
  sustain12: 'verdict.sustained',
}

/** Keeps what was computed with all that went in; what decides or was looked at stands in the trail, and people hear of it. */
export async function keepVerdict(tx: Tx, at: At, { record, freeze, kind, computed }: Kept): Promise<void> {
  const { app, caller } = at
  await insertVerdict(tx, record.id, {
    id: newId(),
    iteration: freeze.iteration,
    kind,
    computedAt: app.now(),
    computedBy: actorId(caller.actor),
    computed,
    sha256: freeze.sha256,
    engine: ENGINE_VERSION,
  })
  await queueNotices(tx, at, { record: record.id, notices: noticesOf(record, kind, computed) })
  const verb = verbs[kind]
  if (!verb) return
  const { seriesVerdict = null } = settledBySeries(outcomeFrom(computed))
  await appendTrail(tx, caller.organization, [
    draft(at, {
      verb,
      subject: { type: record.type, id: record.id },
      changes: [
        { path: 'seriesVerdict', before: null, after: seriesVerdict },
        { path: 'frozenProof', before: null, after: freeze.sha256 },
      ],
    }),
  ])
}

/** The verifier judges what was computed; the owner hears of it. Nobody is told of an early look but who took it. */
function noticesOf(record: Proved, kind: ComputedKind, computed: ComputedProof): readonly Notice[] {
  const { needPost, enoughOn, ...outcome } = outcomeFrom(computed)
  const { seriesVerdict } = settledBySeries({ ...outcome, needPost, enoughOn })
  if (kind === 'final') {
    const values = { computed: seriesVerdict ?? '' }
    return [
      { to: { role: 'verifier' }, code: 'verdict_computed', values },
      ...toPerson(record.owner, 'verdict_computed', values),
    ]
  }
  if (kind !== 'waiting' || enoughOn === null) return []
  const values = { missing: needPost, day: enoughOn }
  return [
    { to: { role: 'verifier' }, code: 'verdict_waits', values },
    ...toPerson(record.owner, 'verdict_waits', values),
  ]
}
