import { month } from '../../calendar.ts'
import type { NcStory } from './story.ts'

/** NC-6: found in stage 1. */
export const nc6: NcStory = {
  name: 'NC-6',
  from: { finding: 'Reasons in the statement of applicability are thin' },
  confirmed: month(-7).day(20),
  processOwner: 'hanna',
  requirement: 'iso42001:6.1.3',
  severity: 'minor',
  graded: 'Every control was decided on; reasons are missing on the page.',
  reaction: {
    controlled: month(-7).day(21),
    stopped: 'n/a: Nothing runs on these reasons.',
    contained: 'yes: The statement is marked as being rewritten.',
    safeguarded: 'n/a: None is needed.',
    notified: 'n/a: Nobody outside was affected.',
    corrected: month(-7).day(28),
    corrections: [['fixed', 'Reasons for eleven controls', 'Statement of applicability v2, rows A.4.2 to A.7.6']],
  },
  passes: [
    {
      decision: {
        on: month(-6).day(0),
        pattern: 'no: The first of its kind.',
        consequence: 'Nobody can follow why a control applies once those who decided have left.',
        firstCauses: 'The template has a box to tick and no line for the reason.',
        likely: 'processUnclear',
        addressable: 'yes: By the template.',
        resources: 'One day.',
        because: 'The template would bring it back each year.',
      },
      work: {
        owner: 'hanna',
        analysts: [['hanna', 'inside']],
        analysed: month(-6).day(1),
        technique: 'fiveWhys',
        drawing: [
          {
            text: 'Eleven rows say “applicable” and no more',
            below: [
              {
                text: 'Authors were not asked for more',
                below: [
                  {
                    text: 'The template has no line for the reason',
                    cause: ['root', 'processUnclear', 'systemic'],
                  },
                ],
              },
            ],
          },
        ],
        rootCause: 'The template asks whether, not why.',
        elsewhere: 'no: Other templates were looked at; they ask why.',
        planned: month(-6).day(2),
        actions: [
          {
            against: 'The template has no line for the reason',
            type: 'document',
            what: 'Template with a line for the reason that may not stay empty',
            by: 'elena',
            resources: 'One day of documents and training',
            due: month(-6).day(6),
            evidence: 'Template SoA-2, statement v2 built on it',
            changes: ['document', 'Template SoA-2'],
          },
        ],
        proportionality: 'One line.',
        shownBy: ['audit'],
        criterion: 'Every row has a reason a stranger can follow.',
        waitDays: 30,
        approved: month(-6).day(4),
        approver: 'amara',
        implemented: month(-6).day(7),
        verified: {
          on: month(-5).day(10),
          found: [['audit', 'All 38 rows read by someone from service management: 38 followed.', 'Reading protocol']],
          verdict: 'effective',
          because: 'Rewritten, and the template keeps it so.',
        },
      },
    },
  ],
  acceptances: [{ what: 'closure', on: month(-6).day(18), reference: 'NL-42001-118, concern 1 closed in stage 2' }],
  ending: {
    updated: month(-5).day(12),
    by: 'hanna',
    answers: [
      'n/a: The policy asks for reasons; these were too short, not missing.',
      'yes: PR-03 Risk treatment, annex A',
      'n/a: No control changed, only its reason.',
      'n/a: Two authors know.',
      'yes: Statement of applicability v2',
      'n/a: No risk was rated on these reasons.',
      'yes: Northlight Certification and control owners',
    ],
    closed: month(-5).day(16),
    lesson: 'A template asks the question that gets answered.',
  },
}
