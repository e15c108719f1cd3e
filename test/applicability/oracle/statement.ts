import {
  either,
  type Fact,
  filled,
  type Parts,
  role,
  type Situation,
  said,
  type Table,
} from '#test/audits/oracle/situation.ts'

/** The 38 controls of brief §1.2 (3+2+5+4+9+5+4+3+3). */
export const annexA = [
  ...['A.2.2', 'A.2.3', 'A.2.4', 'A.3.2', 'A.3.3', 'A.4.2', 'A.4.3', 'A.4.4', 'A.4.5', 'A.4.6'],
  ...['A.5.2', 'A.5.3', 'A.5.4', 'A.5.5', 'A.6.1.2', 'A.6.1.3', 'A.6.2.2', 'A.6.2.3', 'A.6.2.4', 'A.6.2.5'],
  ...['A.6.2.6', 'A.6.2.7', 'A.6.2.8', 'A.7.2', 'A.7.3', 'A.7.4', 'A.7.5', 'A.7.6', 'A.8.2', 'A.8.3', 'A.8.4', 'A.8.5'],
  ...['A.9.2', 'A.9.3', 'A.9.4', 'A.10.2', 'A.10.3', 'A.10.4'],
] as const

const owner: Fact = ({ before, actor }) =>
  before.owner !== null && before.owner === actor.id && actor.roles.some((each) => each !== 'viewer')
const rows = ({ answers }: Situation): readonly Parts[] => answers.rows

/** §3.7: applicable y/n, justification both ways, status, guidance considered, owner, evidence; an exclusion that is treated is a conflict. */
function isWhole({
  control,
  applicable,
  justification,
  status,
  guidance,
  owner: by,
  evidence,
  records,
  tailoring,
}: Parts) {
  const isShown = filled(evidence) || records.some(({ as }: Parts) => as === 'shows')
  const isDone = status === 'implemented' || status === 'verified'
  return (
    applicable !== null &&
    filled(justification) &&
    (guidance !== null || control.startsWith('own:')) &&
    (applicable
      ? status !== null && by !== null && (!isDone || isShown)
      : !records.some(({ as }: Parts) => as !== 'shows')) &&
    tailoring.every((each: Parts) => filled(each.justification))
  )
}

/** 38 rows and one’s own, each whole, for a scope, on a basis, by somebody who is there. */
const whole: readonly Fact[] = [
  said('standard', 'scope', 'basis', 'owner'),
  ({ after, answers }) => answers.active.includes(after.owner),
  (situation) => annexA.every((ref) => rows(situation).some(({ control }) => control === `iso42001:${ref}`)),
  (situation) => rows(situation).every(isWhole),
]

/** SOD-11: author ≠ approver. Whoever owns it, began it or wrote in it is an author; a small organization may except it for a time. */
const isNoAuthor: Fact = ({ before, actor, answers }) =>
  answers.exceptions.includes('SOD-11') ||
  ![before.owner, before.createdBy, ...answers.authors, ...answers.wrote].includes(actor.id)

/** draft → reviewed → approved → current → superseded, one version an approval. */
export const statementTable: Table = {
  review: {
    from: ['draft'],
    to: 'reviewed',
    who: role('aimsManager', 'topManagement', 'internalAuditor', 'processOwner'),
    facts: whole,
  },
  returnStatement: {
    from: ['reviewed', 'approved'],
    to: 'draft',
    who: role('aimsManager', 'topManagement'),
    reason: true,
    facts: [],
  },
  approve: { from: ['reviewed'], to: 'approved', who: role('topManagement'), facts: [...whole, isNoAuthor] },
  putInForce: {
    from: ['approved'],
    to: 'current',
    who: either(owner, role('aimsManager', 'topManagement')),
    facts: [],
  },
  supersede: { from: ['current'], to: 'superseded', who: role('topManagement'), reason: true, facts: [] },
}
