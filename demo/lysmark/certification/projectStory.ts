import { month, type RelativeDay } from '../../calendar.ts'
import type { Who } from '../people.ts'

export const scopeName = 'Scope of the AI management system'
/** The objective the project began with: told by its title in objectives/told. */
export const firstObjective = 'O4 Every risk assessment is current'
/** What it served beside, once the objectives of M-12 were set. */
export const moreObjectives = [
  'O1 Fair selection by TalentSift',
  'O2 Explanations for decisions',
  'O3 Oversight drills every quarter',
] as const

export const commitment =
  'Two people for a year, 190 000 euro, an hour of my own every month, and a decision within a week when the project needs one. The certificate is not the aim: our members must be able to trust what our models decide.'

/** Six lines, planned at M-17 and as spent since (A347 to A352). */
export const budget = [
  ['implementation', 62_000, 58_400],
  ['audits', 18_000, 19_200],
  ['documentation', 14_000, 11_800],
  ['training', 24_000, 26_500],
  ['bodyFees', 68_000, 38_500],
] as const
export const auditHours = [640, 702] as const

interface MilestoneStory {
  readonly name: string
  readonly accountable: Who
  readonly responsible: Who
  readonly consulted: string
  readonly informed: string
  readonly from: RelativeDay
  readonly until: RelativeDay
  readonly done: RelativeDay
  readonly hours: number
}

export const milestones: readonly MilestoneStory[] = [
  {
    name: 'Scope, context and AI policy',
    accountable: 'amara',
    responsible: 'elena',
    consulted: 'Board',
    informed: 'All staff',
    from: month(-16).day(20),
    until: month(-15).day(14),
    done: month(-15).day(13),
    hours: 90,
  },
  {
    name: 'Inventory, risks and impacts',
    accountable: 'hanna',
    responsible: 'leila',
    consulted: 'Owners of AI systems',
    informed: 'Internal audit',
    from: month(-15).day(10),
    until: month(-13).day(12),
    done: month(-13).day(24),
    hours: 220,
  },
  {
    name: 'Objectives and training',
    accountable: 'amara',
    responsible: 'elena',
    consulted: 'HR',
    informed: 'All staff',
    from: month(-13).day(10),
    until: month(-12).day(20),
    done: month(-12).day(22),
    hours: 160,
  },
  {
    name: 'Internal audit of everything',
    accountable: 'kenji',
    responsible: 'beatriz',
    consulted: 'Process owners',
    informed: 'Top management',
    from: month(-12).day(20),
    until: month(-11).day(15),
    done: month(-11).day(18),
    hours: 120,
  },
  {
    name: 'All gaps closed',
    accountable: 'amara',
    responsible: 'felix',
    consulted: 'Owners of tasks',
    informed: 'Sponsor',
    from: month(-15).day(0),
    until: month(-10).day(10),
    done: month(-9).day(12),
    hours: 140,
  },
  {
    name: 'Body chosen',
    accountable: 'amara',
    responsible: 'felix',
    consulted: 'Purchasing',
    informed: 'Board',
    from: month(-9).day(0),
    until: month(-8).day(20),
    done: month(-8).day(21),
    hours: 40,
  },
  {
    name: 'Stage 1',
    accountable: 'amara',
    responsible: 'amara',
    consulted: 'Internal audit',
    informed: 'Top management',
    from: month(-8).day(25),
    until: month(-7).day(15),
    done: month(-7).day(15),
    hours: 60,
  },
  {
    name: 'Stage 2',
    accountable: 'amara',
    responsible: 'amara',
    consulted: 'Owners of AI systems',
    informed: 'All staff',
    from: month(-7).day(15),
    until: month(-6).day(15),
    done: month(-6).day(17),
    hours: 120,
  },
  {
    name: 'Certificate',
    accountable: 'ingrid',
    responsible: 'amara',
    consulted: 'Northlight Certification',
    informed: 'Members, regulator',
    from: month(-6).day(15),
    until: month(-5).day(20),
    done: month(-4).day(1),
    hours: 30,
  },
]

/** What the sponsor did, about once a month. */
export const touches: readonly (readonly [RelativeDay, string])[] = [
  [month(-16).day(6), 'Opened the project in the staff meeting; answered why we do it at all'],
  [month(-15).day(4), 'Went through the gap assessment; decided that data science gets a risk analyst'],
  [month(-14).day(8), 'Chaired the first management review'],
  [month(-13).day(6), 'Decided that TalentSift stays in scope although it is bought'],
  [month(-12).day(4), 'Half a day with the owners of AI systems on objectives'],
  [month(-11).day(2), 'Opened the training wave with her own mistake'],
  [month(-10).day(2), 'Chaired the second management review; asked for the training gaps to close first'],
  [month(-9).day(8), 'Suspended TalentSift with Sofia Lindqvist within the hour'],
  [month(-8).day(8), 'Released the money for a body'],
  [month(-7).day(16), 'Two hours with the auditors of stage 1'],
  [month(-6).day(16), 'Interview of top management in stage 2'],
  [month(-5).day(12), 'Thanked the teams that closed the major in 27 days'],
]

export const changePlan = [
  [
    'Claims adjusters',
    'They say why they overrule ClaimSight',
    'Team meetings in each centre',
    'More clicks per claim',
    'One key instead of a form; the figures come back to the team',
  ],
  [
    'Data scientists',
    'No release without gates',
    'Workshop with Leila Haddad',
    'Gates slow us down',
    'A command in the pipeline says yes or no, and why',
  ],
  [
    'Recruiters',
    'Two of them look at each ranking',
    'Sofia Lindqvist, in person',
    'Fear of being blamed for what the tool did',
    'Learning before blame, said by the chief executive',
  ],
  [
    'Night shift of the service desk',
    'Drills and training at night',
    'Recorded, and a visit each quarter',
    'Always forgotten',
    'Oskar Nyberg trains at ten in the evening',
  ],
] as const

/** The plan's hours a month, by person. */
export const team: readonly (readonly [Who, number])[] = [
  ['amara', 60],
  ['felix', 30],
  ['leila', 40],
  ['elena', 45],
  ['hanna', 40],
  ['beatriz', 50],
]
