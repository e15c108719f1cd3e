import { type RawBuilder, sql } from 'kysely'
import type { ReviewInput } from '#domain/records/managementReview/inputs.ts'
import type { ReviewFigure } from '#domain/reviews/paper.ts'

interface Counted extends Pick<ReviewFigure, 'better'> {
  readonly input: ReviewInput
  /** Records of this type that all may see. */
  readonly type: string
  /** Its own table, where more than the envelope is asked; `b` in `at` and `where`. */
  readonly table?: string
}

/** What happened: how often since the last review, and month by month. */
export interface Flow extends Counted {
  /** The moment that counts. */
  readonly at: RawBuilder<unknown>
  readonly where?: RawBuilder<unknown>
}

/** How many there are today. */
export interface Stock extends Counted {
  readonly where: RawBuilder<unknown>
}

const running = sql`r.status in ('planned', 'inProgress')`
const overdue = (today: string) => sql`${running} and r.due < ${today}`
const state = (...states: readonly string[]) => sql`r.state = any(${[...states]}::text[])`
const created = sql`r.created_at`
const at = (table: string, column: string) => ({ table, at: sql`b.${sql.ref(column)}` })
const kind = (value: string) => ({ table: 'incident', at: created, where: sql`b.kind = ${value}` })

/** What is counted as it happens, by the code of its figure. */
export const flows: Readonly<Record<string, Flow>> = {
  issuesRaised: { input: 'context', type: 'contextIssue', at: created, better: null },
  signalsRaised: { input: 'context', type: 'changeSignal', at: created, better: null },
  partiesAdded: { input: 'parties', type: 'interestedParty', at: created, better: null },
  nonconformitiesRaised: { input: 'nonconformities', type: 'nonconformity', at: created, better: 'fewer' },
  nonconformitiesClosed: {
    input: 'nonconformities',
    type: 'nonconformity',
    ...at('nonconformity', 'closed_at'),
    better: 'more',
  },
  performanceReviewsHeld: {
    input: 'measurement',
    type: 'performanceReview',
    ...at('performance_review', 'held_at'),
    better: 'more',
  },
  auditsReported: { input: 'audits', type: 'audit', ...at('audit', 'reported_at'), better: 'more' },
  findingsIssued: { input: 'audits', type: 'finding', ...at('finding', 'issued_at'), better: null },
  complaints: { input: 'feedback', type: 'incident', ...kind('complaint'), better: 'fewer' },
  feedbackGiven: { input: 'feedback', type: 'incident', ...kind('feedback'), better: 'more' },
  incidents: { input: 'performance', type: 'incident', ...kind('incident'), better: 'fewer' },
  nearMisses: { input: 'performance', type: 'incident', ...kind('nearMiss'), better: null },
  candidatesRaised: { input: 'opportunities', type: 'improvement', at: created, better: 'more' },
  improvementsRegistered: {
    input: 'register',
    type: 'improvement',
    ...at('improvement', 'registered_at'),
    better: 'more',
  },
  improvementsClosed: { input: 'register', type: 'improvement', ...at('improvement', 'closed_at'), better: 'more' },
}

/** What is counted as it stands, by the code of its figure. @param today the organization's day */
export function stocks(today: string): Readonly<Record<string, Stock>> {
  return {
    issuesCurrent: { input: 'context', type: 'contextIssue', where: state('current'), better: null },
    signalsOpen: { input: 'context', type: 'changeSignal', where: state('open', 'decided'), better: 'fewer' },
    partiesCurrent: { input: 'parties', type: 'interestedParty', where: state('current'), better: null },
    nonconformitiesOpen: { input: 'nonconformities', type: 'nonconformity', where: running, better: 'fewer' },
    nonconformitiesOverdue: { input: 'nonconformities', type: 'nonconformity', where: overdue(today), better: 'fewer' },
    metricsActive: { input: 'measurement', type: 'metric', where: state('active'), better: null },
    findingsOpen: { input: 'audits', type: 'finding', where: running, better: 'fewer' },
    objectivesActive: { input: 'objectives', type: 'objective', where: state('approved', 'active'), better: null },
    objectivesAchieved: { input: 'objectives', type: 'objective', where: state('achieved'), better: 'more' },
    objectivesMissed: { input: 'objectives', type: 'objective', where: state('missed'), better: 'fewer' },
    risksOpen: { input: 'risks', type: 'risk', where: running, better: null },
    risksUntreated: {
      input: 'risks',
      type: 'risk',
      where: state('identified', 'analysed', 'evaluated', 'treatmentDecided', 'treatmentPlanned'),
      better: 'fewer',
    },
    risksOverdue: { input: 'risks', type: 'risk', where: overdue(today), better: 'fewer' },
    policiesInForce: {
      input: 'policy',
      type: 'document',
      table: 'document',
      where: sql`${state('effective')} and b.kind = 'policy'`,
      better: null,
    },
    documentsOverdue: { input: 'policy', type: 'document', where: overdue(today), better: 'fewer' },
    systemsLive: { input: 'performance', type: 'aiSystem', where: state('live'), better: null },
    systemsSuspended: { input: 'performance', type: 'aiSystem', where: state('suspended'), better: 'fewer' },
    suppliersApproved: { input: 'providers', type: 'supplier', where: state('approved'), better: null },
    suppliersBlocked: { input: 'providers', type: 'supplier', where: state('blocked'), better: 'fewer' },
    resourcesInUse: { input: 'resources', type: 'resource', where: state('inUse'), better: null },
    trainingsOpen: { input: 'resources', type: 'training', where: running, better: null },
    trainingsOverdue: { input: 'resources', type: 'training', where: overdue(today), better: 'fewer' },
    changesOpen: { input: 'changes', type: 'changeSignal', where: state('open', 'decided'), better: null },
    systemsToCome: {
      input: 'changes',
      type: 'aiSystem',
      where: sql`${running} and not ${state('live', 'suspended', 'rolledBack', 'retired')}`,
      better: null,
    },
    candidatesWaiting: { input: 'opportunities', type: 'improvement', where: state('candidate'), better: 'fewer' },
    opportunitiesOpen: { input: 'opportunities', type: 'opportunity', where: running, better: null },
    improvementsRunning: { input: 'register', type: 'improvement', where: running, better: null },
    improvementsOverdue: { input: 'register', type: 'improvement', where: overdue(today), better: 'fewer' },
  }
}
