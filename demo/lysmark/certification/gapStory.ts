import { month, type RelativeDay } from '../../calendar.ts'
import type { Who } from '../people.ts'

/** What was met already at M-16: 29 of 70, 41 % (brief §7); mostly what the security management brought along. */
export const met: Readonly<Record<string, string>> = {
  '4.1': 'Issues of the security management cover most; AI is on the list since spring',
  '4.2': 'List of parties with needs',
  '5.3': 'Table of roles, version 3',
  '6.2': 'Objectives are set and followed for security and service',
  '6.3': 'Changes to the management system are planned and signed',
  '7.1': 'Budget of the year',
  '7.2': 'Matrix of competences; AI is missing for two roles only',
  '7.4': 'Communication plan',
  '7.5.1': 'Document control of the security management',
  '7.5.2': 'Templates, approval, versions',
  '7.5.3': 'Archive with access rights',
  '8.1': 'Operation of services is planned and controlled',
  '9.1': 'Key figures of services, monthly',
  '9.2.1': 'Internal audits every year',
  '9.2.2': 'Audit programme of the security management',
  '9.3.1': 'Management reviews are held',
  '9.3.2': 'Inputs are collected',
  '9.3.3': 'Minutes with decisions',
  '10.1': 'Improvement register since two years',
  '10.2': 'Corrective actions with causes',
  'A.2.3': 'Policies refer to each other',
  'A.2.4': 'Yearly review of policies',
  'A.3.2': 'Roles for AI are named',
  'A.4.4': 'List of tools in use',
  'A.4.5': 'Capacity of the platform is watched',
  'A.8.4': 'Incidents are told to those concerned',
  'A.10.2': 'Responsibilities in contracts',
  'A.10.3': 'Suppliers are assessed',
  'A.9.2': 'Process for using bought systems',
}

interface GapTaskStory {
  readonly title: string
  readonly gaps: readonly string[]
  /** Partly there; the others had nothing. */
  readonly isPartly?: true
  readonly lacking: string
  readonly owner: Who
  readonly due: RelativeDay
  readonly done: RelativeDay
  readonly result: string
}

/** The gaps of M-16 in the packages in which they were given out and closed. */
export const packages: readonly GapTaskStory[] = [
  {
    title: 'Say what the system covers',
    gaps: ['4.3', '4.4'],
    isPartly: true,
    lacking: 'A scope for AI and the processes of the system',
    owner: 'amara',
    due: month(-15).day(15),
    done: month(-15).day(14),
    result: 'Scope approved by the board; processes drawn',
  },
  {
    title: 'Write and approve the AI policy',
    gaps: ['5.1', '5.2', 'A.2.2'],
    lacking: 'A policy for AI, and top management standing for it',
    owner: 'elena',
    due: month(-15).day(20),
    done: month(-15).day(18),
    result: 'AI policy version 1, approved by the chief executive',
  },
  {
    title: 'Set up risk and impact assessment',
    gaps: ['6.1.1', '6.1.2', '6.1.3', '6.1.4', 'A.5.2', 'A.5.3'],
    lacking: 'Criteria, a process, and somebody who analyses',
    owner: 'hanna',
    due: month(-14).day(10),
    done: month(-14).day(12),
    result: 'Criteria approved; process described',
  },
  {
    title: 'Assess every AI system',
    gaps: ['8.2', '8.3', '8.4', 'A.5.4', 'A.5.5'],
    lacking: 'Assessments of eight systems, and impacts of six',
    owner: 'leila',
    due: month(-13).day(10),
    done: month(-13).day(25),
    result: '31 risks, six impact assessments, treatment plan',
  },
  {
    title: 'Gates for the life of AI systems',
    gaps: ['A.6.1.2', 'A.6.1.3', 'A.6.2.2', 'A.6.2.3', 'A.6.2.4', 'A.6.2.5', 'A.6.2.6', 'A.6.2.7', 'A.6.2.8'],
    isPartly: true,
    lacking: 'Objectives, requirements, validation and logging per system',
    owner: 'leila',
    due: month(-11).day(20),
    done: month(-10).day(25),
    result: 'Seven stages with gates in the pipeline',
  },
  {
    title: 'Data for models',
    gaps: ['A.7.2', 'A.7.3', 'A.7.4', 'A.7.5', 'A.7.6', 'A.4.3'],
    isPartly: true,
    lacking: 'Provenance, quality and preparation written down',
    owner: 'leila',
    due: month(-11).day(10),
    done: month(-9).day(10),
    result: 'Data sheets for every system',
  },
  {
    title: 'What people are told',
    gaps: ['A.8.2', 'A.8.3', 'A.8.5', 'A.10.4'],
    lacking: 'Notices, a way to report, a page for parties',
    owner: 'oskar',
    due: month(-11).day(5),
    done: month(-11).day(12),
    result: 'Notices in five places; reporting address open',
  },
  {
    title: 'Use with responsibility',
    gaps: ['A.9.3', 'A.9.4', 'A.3.3', 'A.4.2', 'A.4.6'],
    lacking: 'Objectives of use, intended use, concerns, resources',
    owner: 'amara',
    due: month(-12).day(10),
    done: month(-12).day(12),
    result: 'Objectives O1 to O6; concerns channel; list of resources',
  },
  {
    title: 'Teach everyone',
    gaps: ['7.3'],
    isPartly: true,
    lacking: 'Awareness of AI for all, night shift included',
    owner: 'elena',
    due: month(-11).day(0),
    done: month(-10).day(10),
    result: 'Wave of training: 97 % on time',
  },
]
