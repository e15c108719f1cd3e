import { month } from '../../calendar.ts'
import type { NcStory } from './story.ts'

/** NC-4: two versions in force. */
export const nc4: NcStory = {
  name: 'NC-4',
  from: { finding: 'Two versions of the release procedure in force' },
  confirmed: month(-11).day(18),
  processOwner: 'sofia',
  requirement: 'iso42001:7.5.3',
  severity: 'minor',
  graded: 'One procedure of 31; the versions differ in one step.',
  reaction: {
    controlled: month(-11).day(19),
    stopped: 'yes: Version 2 was taken off the wall the same day.',
    contained: 'yes: No release had gone out by version 2.',
    safeguarded: 'n/a: There is one version left.',
    notified: 'yes: All developers',
    told: { recipients: 'Developers at Weir Street', text: 'PR-33 is in force in version 3 only.' },
    corrected: month(-11).day(22),
    corrections: [['fixed', 'Version 2 is withdrawn and marked so', 'Document server, history of PR-33']],
  },
  passes: [
    {
      decision: {
        on: month(-11).day(26),
        pattern: 'no: All other 30 were looked at and have one version.',
        consequence: 'A release goes out without the newer step.',
        firstCauses: 'The server lets two versions be effective.',
        likely: 'technology',
        addressable: 'yes: The server can refuse it.',
        resources: 'One day of engineering.',
        because: 'A guard in the tool is cheaper than looking again each year.',
      },
      work: {
        owner: 'elena',
        analysts: [['elena', 'inside']],
        analysed: month(-11).day(27),
        technique: 'fiveWhys',
        drawing: [
          {
            text: 'Version 2 still hung on the wall',
            below: [
              {
                text: 'Nobody was told to take it down',
                cause: ['contributing', 'communication'],
                below: [
                  {
                    text: 'Version 2 was still marked effective',
                    below: [
                      {
                        text: 'The document server allows two effective versions',
                        cause: ['root', 'technology', 'systemic'],
                      },
                    ],
                  },
                ],
              },
            ],
          },
        ],
        rootCause: 'The document server allows two effective versions of one procedure.',
        elsewhere: 'yes: All procedures; the guard holds for each.',
        planned: month(-10).day(1),
        actions: [
          {
            against: 'The document server allows two effective versions',
            type: 'technology',
            what: 'Guard: a version becomes effective only when the one before is withdrawn',
            by: 'samir',
            resources: 'One day of engineering',
            due: month(-10).day(14),
            evidence: 'Server setting, trial with PR-07',
            changes: ['change', 'CHG-1279'],
          },
        ],
        proportionality: 'One setting.',
        shownBy: ['recurrence', 'test'],
        criterion: 'No second effective version can be made.',
        waitDays: 30,
        approved: month(-10).day(4),
        approver: 'amara',
        implemented: month(-10).day(14),
        verified: {
          on: month(-9).day(20),
          found: [['test', 'Five attempts to make two versions effective: five refused.', 'Screens of the five']],
          verdict: 'effective',
          because: 'It cannot be done any more.',
        },
      },
    },
  ],
  ending: {
    updated: month(-9).day(22),
    by: 'elena',
    answers: [
      'n/a: The policy says nothing on versions, and need not.',
      'yes: PR-07 Documents, section 4',
      'n/a: No control of Annex A changed.',
      'n/a: Nobody has to learn anything.',
      'yes: List of procedures, with one version each',
      'n/a: The risk was low and is gone.',
      'yes: Authors of procedures',
    ],
    closed: month(-9).day(26),
    lesson: 'What a tool can refuse nobody has to remember.',
  },
}
