import type { RelativeDay } from '../../calendar.ts'
import { month } from '../../calendar.ts'
import type { Who } from '../people.ts'

/** A piece of evidence of the library, the requirements it shows, and whether it may leave the house. */
export interface ShownStory {
  readonly label: string
  readonly text: string
  readonly by: Who
  readonly on: RelativeDay
  readonly until?: RelativeDay
  readonly shows: readonly string[]
  readonly note?: string
  readonly isReleased?: true
}

export const shown: readonly ShownStory[] = [
  {
    label: 'Minutes of management review 3',
    text: 'Suitable and effective; two improvements decided; resources confirmed. Signed by I. Solvang.',
    by: 'amara',
    on: month(-3).day(9),
    until: month(9).day(9),
    shows: [
      'iso42001:4.4',
      'iso42001:9.3.1',
      'iso42001:9.3.2',
      'iso42001:9.3.3',
      'iso42001:A.2.4',
      'iso27001:9.3.1',
      'iso27001:9.3.3',
      'iso20000:9.3',
    ],
    isReleased: true,
  },
  {
    label: 'Speech of the managing director, staff meeting',
    text: 'Why we count what we change, and what it may cost.',
    by: 'ingrid',
    on: month(-9).day(2),
    shows: ['iso42001:5.1', 'iso27001:5.1'],
    note: 'Minute 4 to 9',
  },
  {
    label: 'Table of roles and authorities, version 4',
    text: 'Who assures conformity, who reports to top management, who stops a system.',
    by: 'amara',
    on: month(-11).day(6),
    until: month(4).day(0),
    shows: ['iso42001:5.3', 'iso42001:A.3.2', 'iso27001:5.3', 'iso20000:5.3'],
    isReleased: true,
  },
  {
    label: 'Budget 2025, line AI management',
    text: '2.4 people, tools, external audit. Approved by the board.',
    by: 'ingrid',
    on: month(-11).day(12),
    until: month(-1).day(4),
    shows: ['iso42001:7.1', 'iso27001:7.1'],
  },
  {
    label: 'Sign-off of the plan to change the AIMS, spring',
    text: 'What changes, who does it, what must not break; risks and opportunities of the system itself, one page.',
    by: 'felix',
    on: month(-7).day(3),
    shows: ['iso42001:6.1.1', 'iso42001:6.3', 'iso27001:6.3'],
  },
  {
    label: 'Results of the awareness quiz',
    text: '96 of 104 passed; eight were asked again in person.',
    by: 'sofia',
    on: month(-5).day(15),
    until: month(7).day(15),
    shows: ['iso42001:7.3', 'iso27001:7.3'],
  },
  {
    label: 'Log of notices to members, half-year',
    text: 'Three notices, all on the day they were due.',
    by: 'nils',
    on: month(-4).day(1),
    until: month(8).day(1),
    shows: ['iso42001:7.4', 'iso42001:A.8.4', 'iso27001:7.4'],
  },
  {
    label: 'List of documents with versions, exported',
    text: 'All in force, none past its review on this day.',
    by: 'elena',
    on: month(-2).day(5),
    until: month(1).day(5),
    shows: ['iso42001:7.5.2', 'iso42001:7.5.3', 'iso27001:7.5.2', 'iso27001:7.5.3', 'iso20000:7.5.3'],
    isReleased: true,
  },
  {
    label: 'Sheet of the concerns channel',
    text: 'Open to staff and members; two concerns since the start, both answered.',
    by: 'hanna',
    on: month(-6).day(4),
    shows: ['iso42001:A.3.3', 'iso42001:A.8.3'],
  },
  {
    label: 'Log retention settings of ClaimSight and AskLys',
    text: 'Requests, answers and overrides for 24 months.',
    by: 'jonas',
    on: month(-8).day(9),
    until: month(5).day(0),
    shows: ['iso42001:A.6.2.8', 'iso27001:A.8.15'],
  },
  {
    label: 'Notes to users of TalentSift',
    text: 'What it is for, what it is not for, how to object.',
    by: 'sofia',
    on: month(-8).day(11),
    shows: ['iso42001:A.8.2', 'iso42001:A.9.4'],
    isReleased: true,
  },
]
