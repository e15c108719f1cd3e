import { month } from '../../calendar.ts'
import type { NcStory } from './story.ts'

/** NC-9: minor, of stage 2; waits for its time. */
export const nc9: NcStory = {
  name: 'NC-9',
  from: { finding: 'Record of an auditor’s competence is incomplete' },
  confirmed: month(-6).day(20),
  processOwner: 'sofia',
  requirement: 'iso42001:9.2.2',
  severity: 'minor',
  graded: 'One of two auditors, and she audits beside a lead who knows models.',
  reaction: {
    controlled: month(-6).day(23),
    stopped: 'n/a: She audits beside the lead.',
    contained: 'yes: Her audits of the year were looked at again by the lead.',
    safeguarded: 'yes: She takes no questions about models alone.',
    safeguardsUntil: month(1).day(0),
    notified: 'n/a: Nobody outside was affected.',
    corrected: month(-5).day(4),
    corrections: [
      ['completed', 'Record of what she did in three audits of models', 'Auditor record, three statements of leads'],
    ],
  },
  passes: [
    {
      decision: {
        on: month(-5).day(6),
        pattern: 'no: The other record is complete.',
        consequence: 'An audit could be doubted for who held it.',
        firstCauses: 'Our rules for auditors ask for a course, not for what was learned.',
        likely: 'processUnclear',
        addressable: 'yes: By the rules and an examination.',
        resources: 'An examination, two days.',
        because: 'The rules would let it happen with the next auditor.',
      },
      work: {
        owner: 'sofia',
        analysts: [['sofia', 'inside']],
        analysed: month(-5).day(7),
        technique: 'fiveWhys',
        drawing: [
          {
            text: 'Her record rests on a course without an examination',
            below: [
              {
                text: 'The course was all our rules asked for',
                below: [
                  {
                    text: 'The rules for auditors do not ask how competence is shown',
                    cause: ['root', 'processUnclear', 'systemic'],
                  },
                ],
              },
            ],
          },
        ],
        rootCause: 'The rules for auditors ask for attendance, not for competence shown.',
        elsewhere: 'yes: Rules for validators; they ask for cases already.',
        planned: month(-5).day(9),
        actions: [
          {
            against: 'The rules for auditors do not ask how competence is shown',
            type: 'document',
            what: 'House rules for auditors: an examination or three cases, and when they are looked at again',
            by: 'yara',
            resources: 'Two days of People',
            due: month(-4).day(10),
            evidence: 'HR-12, version 3',
            changes: ['document', 'HR-12 Auditors'],
          },
          {
            against: 'The rules for auditors do not ask how competence is shown',
            type: 'training',
            what: 'Examination of both auditors by the new rules; the next date is in autumn',
            by: 'sofia',
            resources: 'Two days, 1,800 euro',
            due: month(0).day(-6),
            evidence: 'Two certificates',
            changes: ['training', 'Examination “AI for auditors”'],
          },
        ],
        proportionality: 'One page and one examination.',
        shownBy: ['audit'],
        criterion: 'Both records show competence by the new rules, read by someone from outside.',
        waitDays: 38,
        approved: month(-5).day(11),
        approver: 'amara',
        implemented: month(0).day(-7),
      },
    },
  ],
  acceptances: [{ what: 'plan', on: month(-5).day(14), reference: 'NL-42001-118, plan accepted' }],
}
