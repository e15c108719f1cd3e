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
  /** What showed that it worked, and what shows that they did it: in turn, person by person. */
  readonly seen: readonly string[]
  readonly evidence: readonly string[]
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
    seen: [
      'Says in own words what to do when a system is wrong.',
      'Named the stop button, the desk’s number and whom to tell.',
    ],
    evidence: ['Note of the talk in the personnel file.'],
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
    seen: [
      'Ten of ten, and an example from the own work that fits.',
      'Nine of ten; the one on anonymous concerns was talked through.',
      'Ten of ten at the second try; the first was done on the telephone.',
      'Eight of ten, then a talk: knows when a person decides.',
      'Ten of ten. Asked two questions that are in the next edition.',
      'Nine of ten; told of a case with DocFlow nobody had heard of.',
      'Nine of ten, the example borrowed from a colleague and understood.',
    ],
    evidence: [
      'Attendance list of the first group, Harbour House.',
      'Test sheet 14, folder of the documents office.',
      'Attendance list of Northgate, late shift.',
      'Test sheet, answered on screen.',
      'Attendance list of Weir Street, with the test behind it.',
    ],
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
    seen: [
      'Stopped the training system within two minutes, twice, and said why.',
      'Overruled three of ten rankings; two of the three had been made wrong on purpose.',
      'Stopped it in forty seconds, then looked who is waiting.',
      'Did not stop at first, asked, stopped; the second time without asking.',
    ],
    evidence: [
      'Observation sheet, signed by the head of data science.',
      'Log of the training system, 11:20 to 12:05.',
      'Observation sheet with a photograph of the screen.',
    ],
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
    seen: [
      'Passed, and the accompanied audit was led well.',
      'Passed; her first finding was accepted without a word changed.',
    ],
    evidence: ['Certificate of the academy, and the report of the accompanied audit.'],
  },
]
