import type { Competence } from '#domain/records/competence/fields.ts'
import { month, type RelativeDay } from '../../calendar.ts'
import type { Who } from '../people.ts'

/** One competence as it is told: what a role needs, and how those who need it came by it. */
export interface CompetenceStory {
  readonly title: string
  readonly forRole: NonNullable<Competence['forRole']>
  readonly need: string
  readonly way: NonNullable<Competence['way']>
  readonly effectivenessBy: NonNullable<Competence['effectivenessBy']>
  readonly provider?: string
  readonly hours: number
  readonly withinDays: number
  readonly validMonths?: number
  readonly requirements: Competence['requirements']
  readonly material?: string
  readonly enacted: RelativeDay
  /** Who did it when: the others on the first day. */
  readonly done: RelativeDay
  readonly late?: readonly Who[]
  readonly lateOn?: RelativeDay
  readonly seen: string
}

/** The nine who were late when the first audit looked (NC-3). */
const nine: readonly Who[] = ['marc', 'oskar', 'nils', 'ruth', 'samir', 'yara', 'leila', 'jonas', 'tomasz']

/** The training wave of M-12 (brief §7), and what new people learn since M-13 (NC-1). */
export const competences: readonly CompetenceStory[] = [
  {
    title: 'Welcome: before your first task with AI',
    forRole: 'newHire',
    need: 'Knows which systems are here, who decides, and how to stop and to report.',
    way: 'course',
    effectivenessBy: 'interview',
    hours: 1,
    withinDays: 14,
    requirements: ['iso42001:7.2', 'iso42001:7.3'],
    enacted: month(-13).day(12),
    done: month(-13).day(20),
    seen: 'Says in own words what to do when a system is wrong.',
  },
  {
    title: 'AI at Lysmark',
    forRole: 'everyone',
    need: 'Knows what our AI systems do, when a person decides, and whom to tell when something is wrong.',
    way: 'course',
    effectivenessBy: 'test',
    hours: 2,
    withinDays: 21,
    requirements: ['iso42001:7.2', 'iso42001:7.3'],
    material: 'Course: AI at Lysmark',
    enacted: month(-12).day(3),
    done: month(-12).day(11),
    late: nine,
    lateOn: month(-11).day(20),
    seen: 'Nine or ten of ten questions right, and the example from the own work fits.',
  },
  {
    title: 'Overseeing an AI system',
    forRole: 'oversight',
    need: 'Sees when a system goes wrong, overrules it, stops it, and writes down why.',
    way: 'onTheJob',
    effectivenessBy: 'observation',
    hours: 6,
    withinDays: 14,
    validMonths: 24,
    requirements: ['iso42001:7.2', 'iso42001:A.9.2'],
    material: 'Overseeing an AI system',
    enacted: month(-12).day(3),
    done: month(-12).day(9),
    seen: 'Stopped the training system within two minutes, twice, and said why.',
  },
  {
    title: 'Auditing an AI management system',
    forRole: 'internalAuditor',
    need: 'Audits against ISO/IEC 42001 by a plan, with evidence.',
    way: 'exam',
    effectivenessBy: 'results',
    provider: 'Kestrel Academy',
    hours: 40,
    withinDays: 30,
    validMonths: 36,
    requirements: ['iso42001:7.2', 'iso42001:9.2.2'],
    enacted: month(-12).day(4),
    done: month(-12).day(16),
    seen: 'Passed, and the accompanied audit was led well.',
  },
]
