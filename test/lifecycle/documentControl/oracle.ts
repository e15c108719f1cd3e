/**
 * What the brief demands of documents and training (§3.9, SOD-04, SOD-05), typed from there and importing nothing of the product:
 * `draft → inReview → approved → effective → (superseded | withdrawn | archived)` and
 * `assigned → inProgress → completed → effectivenessChecked → (valid | expired)`.
 */
// biome-ignore lint/suspicious/noExplicitAny: the oracle knows records by the names of their fields alone
export type Fields = Record<string, any>

export interface Situation {
  readonly before: Fields
  /** With what the person fills in while moving. */
  readonly after: Fields
  readonly actor: { readonly id: string; readonly roles: readonly string[] }
  readonly reason: string | null
  readonly today: string
  /** The document a version belongs to. */
  readonly document: Fields | null
  /** Who changed what it says, by the trail. */
  readonly wrote: readonly string[]
  /** SOD rules a small organization has an exception from today. */
  readonly excepted: readonly string[]
}

type Fact = (situation: Situation) => boolean
export interface Step {
  readonly from: readonly string[]
  readonly to: string | null
  readonly by: Fact
  readonly needs: readonly Fact[]
}

const text = (value: unknown) => typeof value === 'string' && value.trim() !== ''
const holds =
  (...roles: readonly string[]): Fact =>
  ({ actor }) =>
    roles.some((role) => actor.roles.includes(role))
const either =
  (...facts: readonly Fact[]): Fact =>
  (situation) =>
    facts.some((fact) => fact(situation))
const writes: Fact = ({ actor }) => actor.roles.some((role) => role !== 'viewer')
const contributes: Fact = ({ actor }) => actor.roles.some((role) => role !== 'viewer' && role !== 'administrator')
const nobody: Fact = () => false
const reasoned: Fact = ({ reason }) => text(reason)
const said =
  (field: string): Fact =>
  ({ after }) =>
    text(after[field])

const author: Fact = (s) => writes(s) && [s.before.owner, s.before.createdBy].includes(s.actor.id)
const keeps = either(author, holds('documentOwner', 'aimsManager'))
const keepsOrLeads = either(keeps, holds('topManagement'))
const decides = holds('topManagement', 'aimsManager', 'documentOwner', 'processOwner')
const inUse: Fact = ({ document }) => document !== null && !['withdrawn', 'archived'].includes(document.state)
const isPolicy: Fact = ({ document }) => document?.kind === 'policy'
/** SOD-04: whoever wrote of it does not review or approve it, unless a small organization is excepted. */
const apartFromAuthors: Fact = ({ before, actor, excepted, wrote }) =>
  excepted.includes('SOD-04') ||
  ![before.owner, before.createdBy, ...before.authors.map((row: Fields) => row.person), ...wrote].includes(actor.id)
/** SOD-05: no exception. */
const policyOfTop: Fact = (s) => !isPolicy(s) || holds('topManagement')(s)

export const versionLife: Readonly<Record<string, Step>> = {
  submit: {
    from: ['draft'],
    to: 'inReview',
    by: keeps,
    needs: [
      inUse,
      ({ document }) => !document?.hasOpenVersion,
      ({ after }) => after.file !== null || after.contentHash !== null,
      ({ document, after }) => document?.publication !== 'own' || after.publicHash !== null,
      ({ document, after }) => !document || document.lastEdition === 0 || text(after.changeNote),
      ({ document }) => Boolean(document?.kind && document.classification),
      ({ document }) =>
        document?.classification !== 'confidential' ||
        (!document.isForEveryone && [null, 'none'].includes(document.publication)),
    ],
  },
  review: { from: ['inReview'], to: null, by: contributes, needs: [apartFromAuthors, said('reviewNote')] },
  returnDraft: { from: ['inReview', 'approved'], to: 'draft', by: either(author, decides), needs: [reasoned] },
  approve: {
    from: ['inReview'],
    to: 'approved',
    by: decides,
    needs: [apartFromAuthors, policyOfTop, (s) => !isPolicy(s) || s.after.reviewedAt !== null],
  },
  release: {
    from: ['approved'],
    to: 'effective',
    by: keepsOrLeads,
    needs: [inUse, (s) => !isPolicy(s) || s.document?.isApprovedByTop],
  },
  communicate: { from: ['effective'], to: null, by: keepsOrLeads, needs: [said('communication')] },
  supersede: { from: ['effective'], to: 'superseded', by: nobody, needs: [] },
  withdraw: {
    from: ['draft', 'inReview', 'approved', 'effective'],
    to: 'withdrawn',
    by: keepsOrLeads,
    needs: [reasoned, (s) => s.before.state !== 'effective' || policyOfTop(s)],
  },
  archive: {
    from: ['superseded', 'withdrawn'],
    to: 'archived',
    by: holds('documentOwner', 'aimsManager'),
    needs: [({ before, today }) => before.retainUntil === null || before.retainUntil <= today],
  },
}

const trains = holds('aimsManager', 'documentOwner', 'processOwner')
const trainee: Fact = (s) => writes(s) && s.before.person === s.actor.id
const judges = either(trains, holds('topManagement'))
const isNewDay: Fact = ({ before, after, today }) => after.dueOn === before.dueOn || after.dueOn >= today

export const trainingLife: Readonly<Record<string, Step>> = {
  start: {
    from: ['assigned'],
    to: 'inProgress',
    by: either(trainee, trains),
    needs: [({ after }) => after.person !== null],
  },
  complete: {
    from: ['inProgress'],
    to: 'completed',
    by: either(trainee, trains),
    needs: [
      ({ after }) => text(after.evidence) || after.evidenceFile !== null,
      ({ after, today }) => after.completedOn === null || after.completedOn <= today,
    ],
  },
  checkEffect: {
    from: ['completed'],
    to: 'effectivenessChecked',
    by: judges,
    needs: [
      ({ before, actor }) => before.person !== actor.id,
      ({ after }) => ['yes', 'no'].includes(after.effective?.answer) && text(after.effective.why),
    ],
  },
  confirm: {
    from: ['effectivenessChecked'],
    to: 'valid',
    by: judges,
    needs: [({ after }) => after.effective?.answer === 'yes'],
  },
  repeat: {
    from: ['effectivenessChecked'],
    to: 'assigned',
    by: judges,
    needs: [({ after }) => after.effective?.answer !== 'yes', isNewDay],
  },
  redate: {
    from: ['assigned', 'inProgress'],
    to: null,
    by: trains,
    needs: [
      reasoned,
      ({ before, after, today }) => text(after.dueOn) && after.dueOn !== before.dueOn && after.dueOn >= today,
    ],
  },
  expire: { from: ['valid'], to: 'expired', by: nobody, needs: [] },
  cancel: { from: ['assigned', 'inProgress'], to: 'cancelled', by: trains, needs: [reasoned] },
}

/** Whether the move may be made, by the brief alone. */
export function allows(life: Readonly<Record<string, Step>>, move: string, situation: Situation): boolean {
  const step = life[move]
  if (!step?.from.includes(situation.before.state)) return false
  return step.by(situation) && step.needs.every((need) => need(situation))
}
