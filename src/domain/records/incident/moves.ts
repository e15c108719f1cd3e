import type { Move } from '#domain/kernel/recordType.ts'
import type { incidentFields } from './fields.ts'
import {
  authorityUnanswered,
  harmUnanswered,
  notContained,
  notResolved,
  notTriaged,
  wronglyLetIn,
} from './handlingGuards.ts'
import { clockSettled } from './harmSettled.ts'
import { lessonUnanswered, notAnalysed, notClosed } from './learningGuards.ts'
import { type incidentRelations, keepers, workers } from './people.ts'
import type { IncidentState } from './states.ts'

type IncidentMove = Move<typeof incidentFields, IncidentState, keyof typeof incidentRelations>

const judged = ['harm', 'harms', 'harmed', 'awareAt', 'aiSystem'] as const
const underWay = ['reported', 'triaged', 'contained', 'resolved', 'analysed', 'lessonsShared'] as const

/** The life of an incident (brief §3.9). What is small may pass through several steps at once. */
export const incidentMoves = {
  triage: {
    label: { en: 'Triage', de: 'Sichten' },
    from: ['reported'],
    to: 'triaged',
    by: keepers,
    asks: ['kind', 'priority', 'owner', ...judged, 'service', 'site', 'theme'],
    needs: ['activePeople', 'linkedSystem', 'raisersManager'],
    guard: notTriaged,
    effect: (facts) => ({ ...clockSettled(facts), triagedAt: facts.now }),
  },
  contain: {
    label: { en: 'Contain', de: 'Eindämmen' },
    from: ['triaged'],
    to: 'contained',
    by: [...workers, 'confidant'],
    asks: ['containment', 'suspendsSystem', 'aiSystem'],
    guard: notContained,
    effect: ({ now }) => ({ containedAt: now }),
  },
  resolve: {
    label: { en: 'Resolve', de: 'Lösen' },
    from: ['reported', 'triaged', 'contained'],
    to: 'resolved',
    by: ['raiser', ...workers, 'confidant'],
    asks: ['resolution', 'resolvedAt', 'cause', 'service', 'changeReference'],
    guard: notResolved,
    effect: ({ record, now }) => ({ resolvedAt: record.resolvedAt ?? now }),
  },
  analyse: {
    label: { en: 'Record the analysis', de: 'Auswertung festhalten' },
    from: ['resolved'],
    to: 'analysed',
    by: [...workers, 'confidant'],
    asks: [
      'cause',
      'kind',
      'priority',
      ...judged,
      'containment',
      'improvementNeeded',
      'nonconformityNeeded',
      'riskChanged',
      'riskReference',
      'vulnerability',
      'vulnerabilityDisposition',
      'vulnerabilityWhy',
    ],
    needs: ['linkedSystem'],
    guard: notAnalysed,
    effect: (facts) => ({ ...clockSettled(facts), analysedAt: facts.now }),
  },
  shareLessons: {
    label: { en: 'Share the lesson', de: 'Lehre teilen' },
    from: ['analysed'],
    to: 'lessonsShared',
    by: [...workers, 'confidant'],
    asks: ['lessonShared', 'lesson'],
    guard: lessonUnanswered,
  },
  close: {
    label: { en: 'Close', de: 'Abschließen' },
    from: ['lessonsShared'],
    to: 'closed',
    by: keepers,
    asks: [
      'improvementNeeded',
      'nonconformityNeeded',
      'riskChanged',
      'riskReference',
      'vulnerability',
      'vulnerabilityDisposition',
      'vulnerabilityWhy',
      'harmed',
      'response',
    ],
    needs: ['linkedTypes'],
    guard: notClosed,
    effect: ({ now }) => ({ closedAt: now }),
  },
  reopen: {
    label: { en: 'Open again', de: 'Wieder öffnen' },
    from: ['resolved', 'analysed', 'lessonsShared'],
    to: 'reported',
    by: ['raiser', ...workers],
    reason: 'required',
    effect: () => ({ resolvedAt: null }),
  },
  judgeHarm: {
    label: { en: 'Judge the harm again', de: 'Schaden neu beurteilen' },
    from: underWay,
    by: [...workers, 'confidant'],
    asks: judged,
    needs: ['linkedSystem'],
    guard: harmUnanswered,
    effect: clockSettled,
  },
  tellAuthority: {
    label: { en: 'Record the report to the authority', de: 'Meldung an die Behörde festhalten' },
    from: underWay,
    by: workers,
    asks: ['authorityReport', 'authorityReportedOn', 'authorityReference'],
    guard: authorityUnanswered,
  },
  letIn: {
    label: { en: 'Hand over or let someone in', de: 'Übergeben oder jemanden einweihen' },
    from: underWay,
    by: ['owner', 'aimsManager', 'topManagement'],
    asks: ['owner', 'confidants'],
    needs: ['activePeople', 'raisersManager'],
    guard: wronglyLetIn,
    reason: 'required',
  },
} satisfies Record<string, IncidentMove>
