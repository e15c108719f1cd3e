import type { Process } from '#domain/records/process/fields.ts'
import type { Who } from '../people.ts'

/** A process as it is told; documents and the processes it takes from go by their titles. */
export interface ProcessStory {
  readonly title: string
  readonly owner: Who
  readonly kind: NonNullable<Process['kind']>
  readonly phase: NonNullable<Process['phase']>
  readonly purpose: string
  readonly inputs: string
  readonly outputs: string
  readonly operatingCriteria: string
  readonly requirements: Process['requirements']
  readonly documents: readonly string[]
  readonly takesFrom: readonly (readonly [process: string, what: string])[]
  /** Words of objectives it pursues. */
  readonly pursues?: RegExp
}

export const processes: readonly ProcessStory[] = [
  {
    title: 'Setting direction',
    owner: 'ingrid',
    kind: 'leading',
    phase: 'plan',
    purpose: 'Context, policy and objectives fit what Lysmark is for, and everyone knows them.',
    inputs: 'Issues, parties, results of reviews',
    outputs: 'AI policy, commitments, objectives with figures',
    operatingCriteria: 'Policy read again every year; every commitment has an objective or a reason.',
    requirements: ['iso42001:4.1', 'iso42001:4.2', 'iso42001:5.1', 'iso42001:5.2', 'iso42001:6.2', 'iso42001:A.2.4'],
    documents: ['AI policy'],
    takesFrom: [['Correcting and improving', 'What was learnt']],
    pursues: /O[15] /,
  },
  {
    title: 'Assessing and treating AI risks',
    owner: 'priya',
    kind: 'core',
    phase: 'plan',
    purpose: 'Risks are known before a system goes live and brought down to what we accept.',
    inputs: 'Inventory, incidents, changes',
    outputs: 'Assessments, treatment plans, Statement of Applicability',
    operatingCriteria: 'Every live system has an assessment that holds; every plan is approved by somebody else.',
    requirements: ['iso42001:6.1.1', 'iso42001:6.1.2', 'iso42001:6.1.3', 'iso42001:8.2', 'iso42001:8.3'],
    documents: ['Assessing and treating AI risks'],
    takesFrom: [['Setting direction', 'What matters to whom']],
    pursues: /O4 /,
  },
  {
    title: 'Assessing impact on people',
    owner: 'hanna',
    kind: 'core',
    phase: 'plan',
    purpose: 'What a system does to people and society is looked at before it does it.',
    inputs: 'Intended purpose, who is affected',
    outputs: 'Impact assessments',
    operatingCriteria: 'Nobody reviews their own assessment; those concerned were asked.',
    requirements: ['iso42001:6.1.4', 'iso42001:8.4', 'iso42001:A.5.2', 'iso42001:A.5.3'],
    documents: ['AI system impact assessment'],
    takesFrom: [['Assessing and treating AI risks', 'Criteria and levels']],
  },
  {
    title: 'Building and operating AI systems',
    owner: 'leila',
    kind: 'core',
    phase: 'do',
    purpose: 'Systems go from idea to operation through gates, with a person who can stop them.',
    inputs: 'Assessments, data, requirements',
    outputs: 'Systems in operation, logs, drills',
    operatingCriteria: 'No gate without what it asks for; a drill every quarter.',
    requirements: [
      'iso42001:8.1',
      'iso42001:A.6.1.3',
      'iso42001:A.6.2.5',
      'iso42001:A.6.2.6',
      'iso42001:A.6.2.7',
      'iso42001:A.9.2',
    ],
    documents: ['Overseeing an AI system'],
    takesFrom: [
      ['Assessing and treating AI risks', 'Treatment to be built in'],
      ['Assessing impact on people', 'Limits of use'],
    ],
    pursues: /O[23] /,
  },
  {
    title: 'Keeping people able',
    owner: 'sofia',
    kind: 'supporting',
    phase: 'do',
    purpose: 'Whoever works with AI knows how, from the first day on.',
    inputs: 'Roles, new people, lessons',
    outputs: 'Trained people, proofs of competence',
    operatingCriteria: 'New people are trained within 30 days; nobody oversees a system without a valid proof.',
    requirements: ['iso42001:7.2', 'iso42001:7.3', 'iso27001:7.2', 'iso27001:7.3', 'iso20000:7.2', 'iso20000:7.3'],
    documents: ['Onboarding', 'Course: AI at Lysmark'],
    takesFrom: [['Correcting and improving', 'Lessons to teach']],
  },
  {
    title: 'Keeping documents under control',
    owner: 'elena',
    kind: 'supporting',
    phase: 'do',
    purpose: 'One version is in force, everyone finds it, and what comes from outside is kept current.',
    inputs: 'Drafts, law, standards',
    outputs: 'Documents in force',
    operatingCriteria: 'Nobody approves what they wrote; every document is looked at again by its day.',
    requirements: ['iso42001:7.5.1', 'iso42001:7.5.2', 'iso42001:7.5.3', 'iso27001:7.5.3', 'iso20000:7.5.3'],
    documents: ['Control of documents', 'Regulation (EU) 2024/1689, consolidated'],
    takesFrom: [['Setting direction', 'What is to be laid down']],
  },
  {
    title: 'Telling those concerned',
    owner: 'nils',
    kind: 'supporting',
    phase: 'do',
    purpose: 'Whoever is concerned hears in time, inside and outside.',
    inputs: 'Incidents, changes, questions',
    outputs: 'Notices to members, staff and authorities',
    operatingCriteria: 'Authorities hear within the day the law sets.',
    requirements: ['iso42001:7.4', 'iso42001:A.8.4', 'iso42001:A.8.5'],
    documents: ['Who is told when something goes wrong'],
    takesFrom: [['Building and operating AI systems', 'Incidents']],
    pursues: /O6 /,
  },
  {
    title: 'Measuring and evaluating',
    owner: 'felix',
    kind: 'supporting',
    phase: 'check',
    purpose: 'Figures say whether systems and improvements work.',
    inputs: 'Readings, logs, surveys',
    outputs: 'Charts, verdicts, reviews of figures',
    operatingCriteria: 'No reading is missed; proof is fixed before the change.',
    requirements: ['iso42001:9.1', 'iso27001:9.1', 'iso20000:9.1'],
    documents: ['Monitoring and measurement plan'],
    takesFrom: [['Building and operating AI systems', 'Readings']],
  },
  {
    title: 'Auditing ourselves',
    owner: 'kenji',
    kind: 'supporting',
    phase: 'check',
    purpose: 'People who did not do the work look whether it is done as laid down, and whether that helps.',
    inputs: 'Programme, criteria, earlier findings',
    outputs: 'Findings, reports',
    operatingCriteria: 'Every clause within a year; nobody audits their own work.',
    requirements: ['iso42001:9.2.1', 'iso42001:9.2.2', 'iso27001:9.2.1', 'iso27001:9.2.2'],
    documents: ['Internal audits'],
    takesFrom: [['Keeping documents under control', 'What is in force']],
  },
  {
    title: 'Correcting and improving',
    owner: 'felix',
    kind: 'leading',
    phase: 'act',
    purpose: 'What went wrong does not come back; what can be better becomes better, and it shows.',
    inputs: 'Findings, incidents, signals, suggestions',
    outputs: 'Corrective actions, improvements with verdicts, lessons',
    operatingCriteria: 'Every cause has an action; every verdict is computed from frozen rules.',
    requirements: [
      'iso42001:10.1',
      'iso42001:10.2',
      'iso27001:10.1',
      'iso27001:10.2',
      'iso20000:10.1',
      'iso20000:10.2',
    ],
    documents: ['Nonconformities and corrective action'],
    takesFrom: [
      ['Auditing ourselves', 'Findings'],
      ['Measuring and evaluating', 'Signals and verdicts'],
    ],
  },
]
