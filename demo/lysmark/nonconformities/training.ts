import { month } from '../../calendar.ts'
import type { NcStory } from './story.ts'

/** NC-3: corrected at first, and opened again when it came back. */
export const nc3: NcStory = {
  name: 'NC-3',
  from: { finding: 'Nine people overdue with their AI training' },
  confirmed: month(-11).day(18),
  processOwner: 'sofia',
  requirement: 'iso42001:7.2',
  severity: 'minor',
  graded: 'Nine of 64, all within five weeks of their date.',
  reaction: {
    controlled: month(-11).day(21),
    stopped: 'n/a: Nothing had to be stopped; the nine worked beside trained colleagues.',
    contained: 'yes: The nine do not work alone with an AI system until they are trained.',
    safeguarded: 'n/a: Working in pairs is the safeguard.',
    notified: 'yes: The nine and their managers',
    told: {
      recipients: 'Nine people and four managers',
      text: 'Your module is overdue; please take it by the end of the month.',
    },
    corrected: month(-11).day(28),
    corrections: [['completed', 'Nine people took the module', 'Training register, nine certificates']],
  },
  passes: [
    {
      decision: {
        on: month(-10).day(2),
        pattern: 'no: The first of its kind.',
        consequence: 'People work with AI without knowing its limits.',
        firstCauses: 'A busy quarter.',
        likely: 'capacity',
        addressable: 'yes: By planning.',
        resources: 'None beyond the nine hours.',
        because: 'All nine are trained, and the new onboarding rule covers those who come.',
      },
      correctionOnly: {
        closed: month(-10).day(6),
        lesson: 'Overdue training shows in the register weeks before an audit sees it.',
      },
    },
    {
      reopened: {
        on: month(-6).day(6),
        how: 'Seven people of claims are overdue again, all of them long with us.',
        why: 'It came back: correcting names was not enough.',
        reaction: {
          controlled: month(-6).day(8),
          stopped: 'n/a: The seven work beside trained colleagues.',
          contained: 'yes: They do not work alone with an AI system until they are trained.',
          safeguarded: 'n/a: Working in pairs is the safeguard.',
          notified: 'yes: The seven and their managers',
          corrected: month(-6).day(13),
          corrections: [['completed', 'Seven people took the module', 'Training register, seven certificates']],
        },
      },
      decision: {
        on: month(-6).day(16),
        pattern: 'yes: The second time within six months.',
        consequence: 'The next auditor finds it a third time, and rightly calls it a system.',
        firstCauses: 'Refreshers are nobody’s date until they are overdue.',
        likely: 'processMissing',
        addressable: 'yes: By a rule, not by reminders.',
        resources: 'Four days of documents and training.',
        because: 'What recurs gets corrective action; correcting it was tried.',
      },
      work: {
        owner: 'elena',
        analysts: [
          ['elena', 'inside'],
          ['felix', 'outside'],
        ],
        analysed: month(-6).day(18),
        technique: 'fiveWhys',
        drawing: [
          {
            text: 'The refresher was not taken by its date',
            below: [
              {
                text: 'Managers planned shifts without it',
                below: [
                  {
                    text: 'Its date is known to the training register only',
                    cause: ['contributing', 'communication'],
                    below: [
                      {
                        text: 'No rule makes training a condition of being on the roster',
                        cause: ['root', 'processMissing', 'systemic'],
                      },
                    ],
                  },
                ],
              },
            ],
          },
        ],
        rootCause: 'Training has a date and no consequence: the roster does not know it.',
        elsewhere: 'yes: The service desk plans the same way; its roster is included.',
        planned: month(-6).day(22),
        actions: [
          {
            against: 'No rule makes training a condition of being on the roster',
            type: 'technology',
            what: 'The roster asks the training register before a shift with an AI system is given',
            by: 'samir',
            resources: 'Three days of engineering',
            due: month(-5).day(8),
            evidence: 'Roster release 7, test with two expired modules',
            changes: ['change', 'CHG-1502'],
          },
          {
            against: 'No rule makes training a condition of being on the roster',
            type: 'document',
            what: 'Training procedure: no shift with an AI system without a valid module',
            by: 'yara',
            resources: 'One day of People',
            due: month(-5).day(6),
            evidence: 'PR-14, version 4',
            changes: ['document', 'PR-14 Training'],
          },
        ],
        proportionality: 'The rule binds shifts with AI systems only.',
        shownBy: ['recurrence', 'audit'],
        criterion: 'Nobody overdue on a roster within thirty days after, refreshers included.',
        waitDays: 30,
        approved: month(-6).day(24),
        approver: 'ingrid',
        implemented: month(-5).day(9),
        verified: {
          on: month(-4).day(15),
          found: [
            [
              'audit',
              'Six weeks of rosters: 71 people, none without a valid module.',
              'Comparison of rosters and register',
            ],
          ],
          verdict: 'effective',
          because: 'The rule holds by itself; two people were kept off a shift and trained the same day.',
        },
      },
    },
  ],
  ending: {
    updated: month(-4).day(18),
    by: 'elena',
    answers: [
      'n/a: The policy asks for it already.',
      'yes: PR-14 Training, version 4',
      'yes: A.4.6 human resources, with the roster',
      'yes: Refresher of T-09 with a date for each role',
      'n/a: Nothing else describes it.',
      'yes: R-08, untrained use, rated lower',
      'yes: Claims, service desk and People',
    ],
    closed: month(-4).day(22),
    lesson: 'Correcting nine names mended nine names. The second time we mended the roster.',
  },
}
