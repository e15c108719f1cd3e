import type { Topic } from '#domain/topics.ts'

/** When a record of a type shows what is said of it. Its own day `due` ends it, unless `ends` says otherwise. */
export interface Counting {
  /** States of effect: only in these it shows anything. */
  readonly inEffect: readonly string[]
  /** States it leaves its effect to; with final states they count for nothing. All others are on the way: "not in effect yet". */
  readonly over?: readonly string[]
  /** `never`, or this many months after the moment or day in one of its fields; absent: with its `due`. */
  readonly ends?: 'never' | { readonly field: string; readonly months: number }
  /** It says what is to be done; that it is done must be shown by something else. */
  readonly isPaper?: true
  /** What records of the type show by being there, with nobody linking them. */
  readonly shows?: Shows
}

export interface Shows {
  /** Clauses that have all of these topics, in every standard the organization holds. */
  readonly topics?: readonly Topic[]
  /** These requirements, where no topic says it closely enough. */
  readonly requirements?: readonly string[]
  /** A field of requirements: only in the standards of those it names. */
  readonly within?: string
  /** Only records whose field holds one of these. */
  readonly only?: { readonly field: string; readonly among: readonly string[] }
}

/** An audit or review shows what it shows for a year, as a certification body expects it every year; a month is grace. */
const YEARLY = 13
/** One cycle of certification. */
const CYCLE = 36

const ai = (...refs: readonly string[]): Shows => ({ requirements: refs.map((ref) => `iso42001:${ref}`) })

/**
 * Which record types can show that a requirement is met, and in which states. One line per type; a type without a line shows nothing
 * and cannot be linked to a requirement.
 */
export const counting: Readonly<Partial<Record<string, Counting>>> = {
  aiSystem: { inEffect: ['live'], over: ['suspended', 'rolledBack'] },
  audit: {
    inEffect: ['reported', 'followUp', 'closed'],
    ends: { field: 'reportedAt', months: YEARLY },
    shows: {
      topics: ['internalAudit'],
      within: 'criteria',
      only: { field: 'kind', among: ['internal', 'readiness'] },
    },
  },
  auditProgramme: { inEffect: ['approved', 'active', 'evaluated'], isPaper: true },
  auditorQualification: { inEffect: ['approved'] },
  certificationBody: { inEffect: ['lookedUp'] },
  bodySelection: { inEffect: ['decided'], ends: { field: 'decidedAt', months: CYCLE } },
  appeal: { inEffect: ['answered'], ends: 'never' },
  changeSignal: { inEffect: ['concluded'], ends: { field: 'decidedAt', months: CYCLE } },
  commitment: { inEffect: ['current'], isPaper: true },
  competence: { inEffect: ['required'], isPaper: true },
  contextIssue: { inEffect: ['current'], shows: { topics: ['context'] } },
  delegation: { inEffect: ['granted'] },
  document: { inEffect: ['effective'], over: ['withdrawn'], isPaper: true },
  documentVersion: { inEffect: ['effective'], over: ['superseded', 'withdrawn'], isPaper: true },
  forum: { inEffect: ['held', 'closed'], ends: { field: 'heldAt', months: YEARLY } },
  impactAssessment: {
    inEffect: ['approved', 'communicated', 'current', 'dueForReview'],
    shows: ai('8.4', 'A.5.3', 'A.5.4', 'A.5.5'),
  },
  improvement: {
    inEffect: ['standardized', 'closed'],
    ends: { field: 'closedAt', months: CYCLE },
    shows: { topics: ['continualImprovement'] },
  },
  incident: { inEffect: ['analysed', 'lessonsShared', 'closed'], ends: 'never' },
  intendedOutcome: { inEffect: ['adopted'] },
  interestedParty: { inEffect: ['current'], shows: { topics: ['interestedParties'] } },
  interviewDrill: { inEffect: ['held'], ends: { field: 'heldOn', months: YEARLY } },
  investment: { inEffect: ['running', 'completed'], ends: 'never' },
  leadershipAct: { inEffect: ['answered'], ends: 'never' },
  lesson: { inEffect: ['published'], ends: 'never' },
  managementReview: {
    inEffect: ['approved', 'actionsTracking', 'closed'],
    ends: { field: 'approvedAt', months: YEARLY },
    shows: { topics: ['managementReview'] },
  },
  metric: { inEffect: ['active'], over: ['retired'], ends: 'never' },
  nonconformity: {
    inEffect: ['aimsUpdated', 'closed'],
    ends: { field: 'closedAt', months: CYCLE },
    shows: { topics: ['nonconformity', 'correctiveAction'] },
  },
  objective: { inEffect: ['active', 'achieved'], shows: ai('6.2') },
  opportunity: { inEffect: ['pursued', 'realised'] },
  performanceReview: { inEffect: ['held'], ends: { field: 'heldAt', months: YEARLY }, shows: ai('9.1') },
  process: { inEffect: ['inForce'], isPaper: true, shows: ai('4.4') },
  pulseSurvey: { inEffect: ['closed'], ends: { field: 'closedOn', months: YEARLY } },
  recognition: { inEffect: ['given'], ends: 'never' },
  resource: { inEffect: ['inUse'] },
  risk: { inEffect: ['treated', 'residualAccepted', 'monitored', 'closed'], shows: ai('8.3') },
  riskAssessment: { inEffect: ['approved'], shows: ai('8.2') },
  riskCriteria: { inEffect: ['approved'], isPaper: true, shows: ai('6.1.1', '6.1.2') },
  scopeStatement: { inEffect: ['approved'], isPaper: true, shows: { topics: ['scope'] } },
  statementOfApplicability: { inEffect: ['current'], shows: ai('6.1.3') },
  supplier: { inEffect: ['approved'], over: ['blocked'], shows: ai('A.10.3') },
  task: { inEffect: ['done'], ends: 'never' },
  timeBudget: { inEffect: ['running', 'closed'], ends: 'never' },
  markUse: { inEffect: ['approved'] },
  benefit: { inEffect: ['realised', 'partlyRealised'], ends: 'never' },
  enquiry: { inEffect: ['answered'], ends: 'never', shows: ai('A.8.3') },
  training: { inEffect: ['valid'], shows: ai('7.2') },
}
