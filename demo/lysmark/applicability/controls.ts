import type { ControlStatus } from '#domain/applicability/row.ts'
import type { Who } from '../people.ts'

export interface ControlStory {
  readonly owner: Who
  readonly status: ControlStatus
  readonly why: string
  readonly evidence: string
}

const told = (owner: Who, status: ControlStatus, why: string, evidence: string): ControlStory => ({
  owner,
  status,
  why,
  evidence,
})

/** The 38 controls as Lysmark states them: all apply, because it develops, provides and uses AI (brief §7). */
export const controls: Readonly<Record<string, ControlStory>> = {
  'A.2.2': told(
    'ingrid',
    'verified',
    'Three of eight systems decide about members; the policy sets what we will not do.',
    'AI policy, edition 1',
  ),
  'A.2.3': told(
    'elena',
    'implemented',
    'Information security, privacy and personnel rules already bind the same people.',
    'Map of policies, annex to the AI policy',
  ),
  'A.2.4': told(
    'amara',
    'verified',
    'Law and systems change faster than the policy’s three-year cycle.',
    'Minutes of management reviews 2 to 4',
  ),
  'A.3.2': told(
    'amara',
    'verified',
    'Owners, developers and overseers sit in five units.',
    'Roles and authorities, edition 3',
  ),
  'A.3.3': told(
    'sofia',
    'implemented',
    'Five concerns came without a name in the first year.',
    'Concern line; register of concerns',
  ),
  'A.4.2': told(
    'leila',
    'implemented',
    'Assessments need to know what each system consists of.',
    'Resource records of the eight systems',
  ),
  'A.4.3': told(
    'hanna',
    'implemented',
    'Claims data are special data in part; their use has to be known.',
    'Data register, edition 4',
  ),
  'A.4.4': told(
    'leila',
    'implemented',
    'Two frameworks in use reach the end of support within the period.',
    'Tool list of data science',
  ),
  'A.4.5': told(
    'oskar',
    'implemented',
    'Training shares computers with claims operations.',
    'Capacity plan of the service desk',
  ),
  'A.4.6': told('sofia', 'implemented', 'New hires deployed a model untrained in the first year.', 'Competence matrix'),
  'A.5.2': told(
    'hanna',
    'implemented',
    'Four systems affect who gets what, and when.',
    'Procedure for impact assessments',
  ),
  'A.5.3': told('hanna', 'implemented', 'Decisions have to be retraced years later.', 'Six impact assessments'),
  'A.5.4': told(
    'hanna',
    'implemented',
    'The ranking of part-time applicants showed what it means when it is missing.',
    'Impact assessments of TalentSift and ClaimSight',
  ),
  'A.5.5': told(
    'hanna',
    'implemented',
    'Insurance pools risks: pricing by machine touches solidarity.',
    'Section on society in each impact assessment',
  ),
  'A.6.1.2': told(
    'leila',
    'implemented',
    'Four systems are our own; what they are to reach beside accuracy is decided before design.',
    'Development guideline, chapter 1',
  ),
  'A.6.1.3': told(
    'leila',
    'implemented',
    'The same team builds and would otherwise judge its own work.',
    'Development guideline, chapters 2 to 5',
  ),
  'A.6.2.2': told(
    'leila',
    'implemented',
    'Material changes came in without a requirement in two releases.',
    'Requirement records in the release folders',
  ),
  'A.6.2.3': told(
    'jonas',
    'implemented',
    'Two developers left within a year; the design has to outlast them.',
    'Design records; model cards in part',
  ),
  'A.6.2.4': told(
    'priya',
    'verified',
    'The fairness incident was one nobody had tested for.',
    'Validation reports; gate before release',
  ),
  'A.6.2.5': told('marc', 'verified', 'Releases happen at night and in the storm season.', 'Deployment plans; gate 5'),
  'A.6.2.6': told(
    'oskar',
    'verified',
    'Drift after the storm season cost twelve days unseen.',
    'Monitoring plans; seasonal drift alarm',
  ),
  'A.6.2.7': told(
    'elena',
    'partial',
    'Actuaries, adjusters and recruiters each need another part of it.',
    'Technical documentation of six systems',
  ),
  'A.6.2.8': told(
    'oskar',
    'partial',
    'An override that is not logged cannot be counted.',
    'Logging on for seven systems',
  ),
  'A.7.2': told(
    'hanna',
    'implemented',
    'Our own models are trained on claims and policies.',
    'Data management procedure',
  ),
  'A.7.3': told(
    'hanna',
    'implemented',
    'Weather and vehicle data are bought; their terms differ.',
    'Acquisition records',
  ),
  'A.7.4': told(
    'leila',
    'implemented',
    'A wrong postcode moves a claim to the wrong class.',
    'Quality rules, checked on arrival',
  ),
  'A.7.5': told(
    'leila',
    'implemented',
    'The mock auditor could not follow one table to its source.',
    'Lineage of training tables',
  ),
  'A.7.6': told(
    'jonas',
    'implemented',
    'Test data with names were found once in a feature table.',
    'Preparation scripts, masked test data',
  ),
  'A.8.2': told('elena', 'implemented', 'Members chat with a machine and have to know.', 'Notices in chat and letters'),
  'A.8.3': told(
    'oskar',
    'implemented',
    'Whoever is affected sees first what goes wrong.',
    'Complaint form with its own category',
  ),
  'A.8.4': told(
    'oskar',
    'implemented',
    'Applicants had to be told and screened again after the incident.',
    'Communication plan for incidents',
  ),
  'A.8.5': told(
    'hanna',
    'implemented',
    'The AI Act, the supervisor and data protection each ask to be told something else.',
    'Register of reporting duties',
  ),
  'A.9.2': told(
    'marc',
    'verified',
    'Adjusters decide; the system only sorts.',
    'Work instructions of claims and recruiting',
  ),
  'A.9.3': told('tomasz', 'implemented', 'Use pays only where somebody watches what it is for.', 'Objectives O1 to O6'),
  'A.9.4': told('marc', 'implemented', 'A ranking was once used to close a post early.', 'Statements of intended use'),
  'A.10.2': told(
    'tomasz',
    'implemented',
    'Four systems are bought; who answers for what was unclear once.',
    'Responsibility tables in the contracts',
  ),
  'A.10.3': told('tomasz', 'implemented', 'A supplier changed its model without a word.', 'Supplier scorecards'),
  'A.10.4': told(
    'oskar',
    'partial',
    'Garages and brokers use our forecasts and price lists.',
    'Terms of service are written; the first yearly talk with partners is planned',
  ),
}

/** What the first version said of development and data: too little, as stage 1 found (NC-6). */
export const thin = 'Lysmark develops, provides and uses AI.'

/** Who bought them trains nothing (brief §7). */
export const untrained = {
  talentSift: 'Bought and trained by its supplier; we set the profile of a post and read the ranking.',
  docFlow: 'A service; its supplier trains it, we send documents and check a sample.',
  codeMate: 'A pilot with a bought assistant; none of our data trains it, by contract.',
} as const
export const dataControls = ['A.7.2', 'A.7.3', 'A.7.4', 'A.7.5', 'A.7.6'] as const
