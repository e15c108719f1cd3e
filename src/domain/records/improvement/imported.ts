import { hiddenCharacters } from '#domain/checks/text.ts'
import { emptyValue, type Field } from '#domain/kernel/field.ts'
import type { PlannedRow, RowValues } from '#domain/register/importPlan.ts'
import { type Improvement, improvementFields } from './fields.ts'
import { titleFrom } from './titleFrom.ts'

const TITLE = 300

export interface ImportedImprovement extends Improvement {
  readonly title: string
  readonly state: PlannedRow['stage']
  readonly owner: string | null
}

/**
 * A row of another register as an improvement (issue part 8). It keeps the stage it had; dates, priority and outcome are what was
 * claimed elsewhere, and a closed one is an activity, because nothing was measured here (C-117).
 * @param owner the person its owner was understood as, by id
 * @param now the server's clock: the day it entered this register, beside the day it claims (C-146)
 */
export function importedImprovement(
  { values, stage }: Pick<PlannedRow, 'values' | 'stage'>,
  { owner, now }: { owner: string | null; now: string },
): ImportedImprovement {
  const { source, outcome, targetDate, raisedBy } = values
  const isCancelled = stage === 'cancelled'
  const because = values.notes ?? outcome?.text ?? null
  return {
    ...(emptyImprovement as Improvement),
    title: shown(values.title?.slice(0, TITLE).toWellFormed() ?? titleFrom(values.description)),
    state: stage,
    owner,
    description: shown(values.description),
    sourceType: source?.type ?? null,
    sourceWords: source && shown(source.words),
    registeredAt: now,
    imported: true,
    importedAs: stage,
    oldNumber: values.number && shown(values.number),
    raisedByWords: raisedBy && shown(raisedBy.kind === 'words' ? raisedBy.words : raisedBy.name),
    claimedRaisedOn: values.raisedOn,
    claimedClosedOn: values.closedOn,
    claimedOwner: owner === null ? ownerWords(values) : null,
    claimedPriority: values.priority && shown(values.priority.original),
    claimedOutcome: outcome && shown(outcome.text),
    targetDate,
    originalTargetDate: targetDate,
    deferReason: values.claimedStage === 'deferred' ? because && shown(because) : null,
    cancelledBecause: isCancelled ? because && shown(because) : null,
    closedAs: stage !== 'closed' ? null : values.claimedStage === 'reverted' ? 'reversed' : 'activity',
  }
}

function ownerWords({ owner }: RowValues): string | null {
  if (owner === null) return null
  return shown(owner.kind === 'words' ? owner.words : owner.name)
}

const emptyImprovement = Object.fromEntries(
  Object.entries(improvementFields as Readonly<Record<string, Field>>).map(([name, field]) => [
    name,
    emptyValue(field),
  ]),
)

/** Without what no text of ours may hold; the cell itself is kept as evidence. */
function shown(text: string): string {
  return text.toWellFormed().replace(hidden, '')
}

const hidden = new RegExp(hiddenCharacters, 'g')
