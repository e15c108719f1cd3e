import { month } from '../../calendar.ts'
import type { NcStory } from './story.ts'

/** NC-2: found by IA-1. */
export const nc2: NcStory = {
  name: 'NC-2',
  from: { finding: 'Monitoring of ClaimSight was skipped twice' },
  confirmed: month(-11).day(18),
  processOwner: 'marc',
  requirement: 'iso42001:9.1',
  severity: 'minor',
  graded: 'Two weeks of fifty; the weeks after showed nothing unusual.',
  system: {
    key: 'claimSight',
    risk: 'no: Its figures were within their limits before and after.',
    harm: 'no: Both weeks were looked at afterwards; no claim was sorted wrongly.',
  },
  reaction: {
    controlled: month(-11).day(20),
    stopped: 'n/a: Looking again is what was missing.',
    contained: 'yes: Both weeks were looked at afterwards.',
    safeguarded: 'yes: The head of claims looks in person each Monday.',
    safeguardsUntil: month(-10).day(15),
    notified: 'n/a: Nobody outside the team was affected.',
    corrected: month(-11).day(22),
    corrections: [['completed', 'The look at weeks 3 and 9', 'MP-1, both weeks with their findings']],
  },
  passes: [
    {
      decision: {
        on: month(-11).day(24),
        pattern: 'yes: Twice in one quarter, each time for the same reason.',
        consequence: 'A drift would go on for weeks before someone saw it.',
        firstCauses: 'Nobody is named who looks when the usual person is away.',
        likely: 'responsibility',
        addressable: 'yes: A role and a plan.',
        resources: 'Two days of data science.',
        because: 'Twice is a pattern, and the remedy is small.',
      },
      work: {
        owner: 'leila',
        analysts: [
          ['leila', 'inside'],
          ['oskar', 'outside'],
        ],
        analysed: month(-11).day(25),
        technique: 'fishbone',
        drawing: [
          { text: 'people', below: [{ text: 'Whoever looks was away, twice', cause: ['symptom', 'capacity'] }] },
          {
            text: 'process',
            below: [
              {
                text: 'The owner of the alert is not defined',
                cause: ['root', 'responsibility', 'systemic'],
                below: [
                  {
                    text: 'The plan names a person, not a role',
                    cause: ['contributing', 'processUnclear', 'systemic'],
                  },
                ],
              },
            ],
          },
          {
            text: 'technology',
            below: [{ text: 'A skipped look raises no alarm', cause: ['contributing', 'monitoring', 'systemic'] }],
          },
          { text: 'environment' },
          { text: 'management' },
        ],
        rootCause: 'The alert has no owner: the plan names a person, and nobody when that person is away.',
        elsewhere: 'yes: AskLys and DocFlow had the same plan; theirs name the role now.',
        planned: month(-11).day(28),
        actions: [
          {
            against: 'The owner of the alert is not defined',
            type: 'resource',
            what: 'An on-call role owns the alerts of all systems, with a deputy',
            by: 'jonas',
            resources: 'Two days of data science, an on-call allowance',
            due: month(-10).day(12),
            evidence: 'On-call plan OC-1, first four weeks',
            changes: ['document', 'MP-1 Monitoring plan'],
          },
        ],
        proportionality: 'A role, not a tool: the alarms exist.',
        shownBy: ['recurrence', 'test'],
        criterion: 'No week without a look, holidays included.',
        waitDays: 30,
        approved: month(-11).day(29),
        approver: 'tomasz',
        implemented: month(-10).day(13),
        verified: {
          on: month(-9).day(18),
          found: [
            [
              'test',
              'The usual person was sent away unannounced; the deputy looked within the hour.',
              'Drill of two weeks, log',
            ],
          ],
          verdict: 'effective',
          because: 'No week was skipped in five, two with the usual person away.',
        },
      },
    },
  ],
  ending: {
    updated: month(-9).day(21),
    by: 'leila',
    answers: [
      'n/a: That someone watches is policy; who it is, is a role.',
      'yes: MP-1 Monitoring plan, version 2',
      'yes: A.6.2.6 monitoring, as implemented',
      'n/a: Those on call know the figures.',
      'n/a: Nothing else describes it.',
      'yes: R-03, drift, rated lower',
      'yes: Data science and claims',
    ],
    closed: month(-9).day(25),
    lesson: 'Name roles. People go on holiday.',
  },
}
