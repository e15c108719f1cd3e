import type { CauseCategory, Technique } from '#domain/causes/causeAnswers.ts'
import type { RelativeDay } from '../../calendar.ts'
import type { Who } from '../people.ts'
import type { SystemKey } from '../systems.ts'

/** An answer and its why; `yes: …`, `no: …` or `n/a: …`. */
export type Said = `${'yes' | 'no' | 'n/a'}: ${string}`

/** One nonconformity as it is told: plain data; `life.ts` turns it into what its people do. */
export interface NcStory {
  /** As brief §7 numbers it. */
  readonly name: string
  /** How it came to be: found by an audit, drafted by a rule, raised from an incident. */
  readonly from:
    | { readonly finding: string }
    | { readonly rule: string; readonly on: RelativeDay }
    | {
        readonly incident: string
        readonly by: Who
        readonly on: RelativeDay
        readonly title: string
        readonly description: string
      }
  readonly confirmed: RelativeDay
  readonly processOwner: Who
  readonly requirement: string
  readonly evidence?: string
  readonly severity: 'critical' | 'major' | 'minor'
  /** What the grading turned on. */
  readonly graded: string
  /** The AI system, whether its risk was unacceptable, and who was harmed. */
  readonly system?: { readonly key: SystemKey; readonly risk: Said; readonly harm: Said }
  readonly reaction: Reaction
  /** The first pass, and where it came back or did not work, those after it. */
  readonly passes: readonly Pass[]
  readonly acceptances?: readonly Acceptance[]
  /** Absent: it is not closed yet. */
  readonly ending?: Ending
}

export interface Reaction {
  readonly controlled: RelativeDay
  readonly stopped: Said
  readonly contained: Said
  readonly safeguarded: Said
  readonly safeguardsUntil?: RelativeDay
  readonly notified: Said
  readonly told?: { readonly recipients: string; readonly text: string }
  readonly corrected: RelativeDay
  readonly corrections: readonly (readonly [
    kind: 'completed' | 'fixed' | 'remediated',
    what: string,
    evidence: string,
  ])[]
  readonly remedies?: readonly (readonly [who: string, what: string])[]
  readonly duty?: Said
  /** The task that made up for what was missing, and what came of it. */
  readonly task?: { readonly result: string; readonly done: RelativeDay }
}

interface Decision {
  readonly on: RelativeDay
  readonly pattern: Said
  readonly consequence: string
  readonly firstCauses: string
  readonly likely: CauseCategory
  readonly addressable: Said
  readonly resources: string
  readonly because: string
}

/** Once through decision, cause, plan, work and proof. */
export interface Pass {
  /** It came back after it was closed: how, and what was done about it. */
  readonly reopened?: {
    readonly on: RelativeDay
    readonly how: string
    readonly why: string
    readonly reaction: Reaction
  }
  /** It did not work: why, and when that was said. */
  readonly again?: { readonly on: RelativeDay; readonly why: string }
  /** Absent where another pass follows one that did not work. */
  readonly decision?: Decision
  /** Correction alone; what follows is absent. */
  readonly correctionOnly?: { readonly closed: RelativeDay; readonly lesson: string }
  readonly work?: Work
}

export interface Work {
  readonly owner: Who
  readonly analysts: readonly (readonly [person: Who, from: 'inside' | 'outside'])[]
  readonly analysed: RelativeDay
  readonly technique: Technique
  readonly drawing: readonly Drawn[]
  readonly rootCause: string
  readonly elsewhere: Said
  readonly planned: RelativeDay
  readonly actions: readonly Action[]
  readonly proportionality: string
  readonly shownBy: readonly ('recurrence' | 'audit' | 'test' | 'survey')[]
  readonly criterion: string
  readonly waitDays: number
  readonly approved: RelativeDay
  readonly approver: Who
  /** Absent: still at work. */
  readonly implemented?: RelativeDay
  /** Absent: it waits for its time. */
  readonly verified?: {
    readonly on: RelativeDay
    readonly found: readonly (readonly [method: 'audit' | 'test' | 'survey', found: string, evidence: string])[]
    readonly verdict: 'effective' | 'ineffective'
    readonly because: string
  }
}

/** A box of a drawing; in a fishbone the first level are the ribs, by their key. */
export interface Drawn {
  readonly text: string
  readonly cause?: readonly [kind: 'root' | 'contributing' | 'symptom', category: CauseCategory, where?: 'systemic']
  readonly gate?: 'and' | 'or'
  readonly below?: readonly Drawn[]
}

export interface Action {
  /** The text of the root cause it removes. */
  readonly against: string
  readonly type: 'process' | 'control' | 'training' | 'resource' | 'technology' | 'document'
  readonly what: string
  readonly by: Who
  readonly resources: string
  readonly due: RelativeDay
  /** Absent while it is still to be done. */
  readonly evidence?: string
  readonly changes?: readonly [kind: 'document' | 'control' | 'training' | 'change' | 'impactAssessment', name: string]
}

interface Acceptance {
  readonly what: 'correction' | 'plan' | 'closure'
  readonly on: RelativeDay
  readonly reference: string
}

interface Ending {
  readonly updated: RelativeDay
  readonly by: Who
  /** In the order of the checklist: policies, procedures, controls, training, documentation, risks, communication. */
  readonly answers: readonly [Said, Said, Said, Said, Said, Said, Said]
  readonly closed: RelativeDay
  readonly lesson: string
}
