import { candidateIdentity, keyText, severityOf, taken } from '#domain/measurement/triggers/deduplication.ts'
import { isAtRest } from '#domain/records/improvement/stages.ts'
import { type Day, dayOf } from '#domain/time/days.ts'
import { newId } from '#store/ids.ts'
import type { Tx } from '#store/open.ts'
import { insertEvidence, insertSignal, type Outcome, raiseSeverity, type Sighting } from '#store/signals/kept.ts'
import { lockLook } from '#store/signals/look.ts'
import type { Raise } from '#store/signals/rules.ts'
import { type Standing, standingOf } from '#store/signals/standing.ts'
import { coolUntil } from './coolDown.ts'
import { type Finding, idFromHash } from './finding.ts'

export interface Keeping {
  readonly now: string
  readonly timeZone: string
  readonly raise: Raise
  /** How many periods in a row the rule of a finding has seen nothing since a day. */
  insideFor(finding: Finding, since: Day): number
}

/**
 * Keeps what was found: as a new signal, as more evidence of one that is open, or as held back by a cool-down or a snooze
 * (measurement.md 2e). Found again it changes nothing. Answers how many signals are new.
 */
export async function keepFindings(tx: Tx, findings: readonly Finding[], keeping: Keeping): Promise<number> {
  if (findings.length === 0) return 0
  await lockLook(tx)
  const standing = await standingOf(tx, [...new Set(findings.map(keyOf))])
  let added = 0
  for (const finding of findings)
    if (await keep(tx, finding, { ...keeping, known: standing.get(keyOf(finding)) })) added++
  return added
}

type Known = Keeping & { readonly known: Standing | undefined }

async function keep(tx: Tx, finding: Finding, keeping: Known): Promise<boolean> {
  const { now, timeZone, raise, known } = keeping
  const sighting = sightingOf(finding)
  const took = taken(finding.signal, historyOf(finding, keeping), dayOf(now, timeZone))
  if (took.decision === 'new') {
    if (raise === 'strongOnly' && sighting.strength === 'watch') return false
    if (!(await insertSignal(tx, sighting, now))) return false
    return insertEvidence(tx, { signal: sighting.id, id: newId(), outcome: 'raised', found: sighting, at: now })
  }
  const { id } = known!
  const outcome: Outcome = took.decision === 'append' ? 'added' : took.decision
  if (isNoted(sighting, outcome, known!)) return false
  const isNew = await insertEvidence(tx, { signal: id, id: newId(), outcome, found: sighting, at: now })
  if (isNew && outcome === 'added') await raiseSeverity(tx, id, sighting)
  return false
}

function isNoted({ periods, strength }: Sighting, outcome: Outcome, { noted }: Standing): boolean {
  const said = (as: Outcome) => noted.includes(`${periods.at(-1)} ${strength} ${as}`)
  return said(outcome) || (outcome === 'added' && said('raised'))
}

function historyOf(finding: Finding, { known, timeZone, insideFor }: Known) {
  const isOpen = known !== undefined && (known.state === null || !isAtRest(known.state))
  const dismissedAt = known?.state === 'dismissed' && known.changedAt ? dayOf(known.changedAt, timeZone) : null
  return {
    openCandidate: isOpen && (known.state === null || known.state === 'candidate') ? known.id : null,
    openImprovement: isOpen && known.state !== null && known.state !== 'candidate' ? known.improvement : null,
    dismissedAt,
    lastSeverity: known?.severity ?? null,
    insideFor: dismissedAt === null ? 0 : insideFor(finding, dismissedAt),
    snoozedUntil: known?.snoozedUntil ?? null,
    cooledUntil: dismissedAt && coolUntil(dismissedAt, finding.metric?.cadence ?? 'month'),
  }
}

function sightingOf(finding: Finding): Sighting {
  const { rule, signal, metric, shared, incidents } = finding
  return {
    id: idFromHash(candidateIdentity(subjectOf(finding), signal)),
    key: keyOf(finding),
    rule: rule.id,
    ruleVersion: rule.version,
    metric: metric?.id ?? null,
    subject: shared && { shared, incidents },
    kind: signal.kind,
    direction: signal.direction,
    strength: signal.strength,
    severity: severityOf(signal),
    numbers: signal.numbers,
    periods: signal.windowPoints,
    statistic: signal.statistic,
    p: signal.p,
    startedOn: signal.startedAt,
  }
}

function keyOf(finding: Finding): string {
  const { kind, direction } = finding.signal
  return keyText({ subject: subjectOf(finding), kind, direction })
}

/** A metric's id, or what incidents share, whatever its capitals. */
function subjectOf({ metric, shared }: Finding): string {
  return metric?.id ?? JSON.stringify(shared).toLowerCase()
}
