import { month } from '../../calendar.ts'
import type { ForumStory } from './story.ts'

/** Six meetings between the reviews, of all three kinds (brief §7). */
export const forums: readonly ForumStory[] = [
  {
    title: 'Improvement committee',
    kind: 'committee',
    by: 'felix',
    on: month(-13).day(20),
    agenda: [
      [
        'New in the register',
        'Masked test data is agreed; explanations need a pilot first.',
        'Masked test data for every model',
      ],
      ['How we rate', 'Both models side by side until summer.'],
    ],
    there: ['felix', 'amara', 'leila', 'oskar', 'hanna'],
    decisions: [
      {
        kind: 'prioritization',
        what: 'Masked data before explanations',
        becomes: 'existing',
        about: 'Masked test data for every model',
      },
    ],
    closed: month(-13).day(21),
  },
  {
    title: 'IT service meeting: improvement as a standing item',
    kind: 'governanceMeeting',
    by: 'oskar',
    on: month(-10).day(18),
    agenda: [
      ['Urgent incidents', 'The playbook is rehearsed with both shifts.', 'Playbook for priority one incidents'],
      [
        'Changes that went wrong',
        'Fourteen in a hundred; the board looks at the risky tenth.',
        'The change board looks at the risky tenth',
      ],
    ],
    there: ['oskar', 'felix', 'tomasz', 'nils'],
    decisions: [
      {
        kind: 'resource',
        what: 'Two evenings of both shifts to rehearse the playbook',
        becomes: 'task',
        effortDays: 4,
        by: 'nils',
        due: month(-9).day(10),
        done: [month(-9).day(8), 'Both shifts have rehearsed it twice'],
      },
    ],
    closed: month(-9).day(9),
  },
  {
    title: 'What TalentSift taught us',
    kind: 'dedicatedSession',
    by: 'amara',
    on: month(-8).day(10),
    agenda: [
      ['What happened', 'Told by Sofia, without names.'],
      [
        'What keeps it from happening again',
        'A gate, and somebody who did not build it.',
        'Fairness gate before every release',
      ],
    ],
    there: ['amara', 'sofia', 'leila', 'jonas', 'priya', 'hanna', 'yara'],
    decisions: [
      {
        kind: 'systemChange',
        what: 'The supplier’s contract says that we hear of every new version',
        becomes: 'task',
        by: 'hanna',
        due: month(-7).day(10),
        done: [month(-7).day(4), 'Clause 9.4 signed by the supplier'],
      },
    ],
    closed: month(-7).day(5),
  },
  {
    title: 'Improvement committee',
    kind: 'committee',
    by: 'felix',
    on: month(-5).day(20),
    agenda: [
      ['After stage 2', 'The major one is Leila’s; nobody else’s work waits for it.'],
      ['Audit programme', 'Follows the risk from next year.', 'Audit programme that follows the risk'],
    ],
    there: ['felix', 'amara', 'kenji', 'leila'],
    decisions: [
      {
        kind: 'improvement',
        what: 'Nothing new is taken in this month',
        becomes: 'nothing',
        why: 'The limit of work in progress is reached.',
      },
    ],
    closed: month(-5).day(21),
  },
  {
    title: 'Works council and data science: an hour on AI notices',
    kind: 'dedicatedSession',
    by: 'sofia',
    on: month(-3).day(18),
    agenda: [
      ['Who understands our notice', 'Less than half of those asked.', 'AI notice in plain language'],
      ['The stop button on tablets', 'Works; the drill showed it.', 'Stop button that works on tablets'],
    ],
    there: ['sofia', 'yara', 'leila', 'elena'],
    decisions: [
      {
        kind: 'prioritization',
        what: 'Ten of the staff read the notice aloud before it is printed',
        becomes: 'task',
        by: 'yara',
        due: month(-3).day(26),
        done: [month(-3).day(25), 'Ten read it; four words were changed'],
      },
    ],
    closed: month(-3).day(26),
  },
  {
    title: 'Improvement committee',
    kind: 'committee',
    by: 'felix',
    on: month(-1).day(20),
    agenda: [
      ['After review 4', 'Samir has the tooling; the tests are the work.', 'Evaluation tooling everyone can run'],
      ['AskLys goes round', 'Detection first, then the wording.', 'Loop detection for AskLys'],
    ],
    there: ['felix', 'amara', 'samir', 'leila', 'oskar'],
    decisions: [
      {
        kind: 'resource',
        what: 'Half a day a week of the service desk to label chats',
        becomes: 'task',
        effortDays: 3,
        by: 'oskar',
        due: month(0).day(-6),
      },
    ],
  },
]
