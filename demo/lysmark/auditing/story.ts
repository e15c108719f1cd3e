import type { RelativeDay } from '../../calendar.ts'
import type { Who } from '../people.ts'
import type { SystemKey } from '../systems.ts'

/** One audit as it is told: who looked at what, when, and what they found. */
export interface AuditStory {
  readonly title: string
  readonly kind: 'internal' | 'mock' | 'cbStage1' | 'cbStage2' | 'special'
  /** Who leads it; where others audit us, who writes down what they report. */
  readonly by: Who
  /** The day it is entered, in draft. */
  readonly planned: RelativeDay
  readonly announced: RelativeDay
  readonly begins: RelativeDay
  readonly ends: RelativeDay
  readonly reported: RelativeDay
  /** Absent: findings are still open. */
  readonly closed?: RelativeDay
  readonly objectives: string
  readonly scope: string
  /** Keys of requirements; all of the standard unless said. */
  readonly criteria?: readonly string[]
  readonly systems: readonly SystemKey[]
  /** Ours beside the lead. */
  readonly team?: readonly (readonly [person: Who, role: 'auditor' | 'expert' | 'observer'])[]
  readonly outside?: { readonly name: string; readonly firm: string; readonly credential: string }
  readonly auditees: readonly (readonly [person: Who, area: string])[]
  readonly findings: readonly FindingStory[]
  readonly obstacles?: string
  readonly conformity: string
  readonly effectiveness: string
  readonly feedback: string
}

export interface FindingStory {
  readonly title: string
  readonly kind: 'nonconformity' | 'observation' | 'opportunity' | 'goodPractice'
  readonly severity?: 'major' | 'minor'
  readonly requirement: string
  readonly statement: string
  readonly evidence: string
  /** Of what is no nonconformity: why not. */
  readonly because?: string
  /** What others can take from a good practice. */
  readonly knowledge?: string
  readonly system?: SystemKey
  readonly site?: string
  readonly auditee: Who
  readonly answer: string
  /** Of a candidate no improvement takes up: why it ends there. */
  readonly dismissed?: string
}
