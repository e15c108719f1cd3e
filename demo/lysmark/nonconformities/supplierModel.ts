import { month } from '../../calendar.ts'
import type { NcStory } from './story.ts'

/** NC-7: the major one of stage 2. */
export const nc7: NcStory = {
  name: 'NC-7',
  from: { finding: 'Impact not assessed anew after AskLys’s new model' },
  confirmed: month(-6).day(20),
  processOwner: 'oskar',
  requirement: 'iso42001:8.4',
  severity: 'major',
  graded: 'Whether people are affected is not known while it is not assessed.',
  system: {
    key: 'askLys',
    risk: 'no: It hands over to people and has a stop button; the new model answers within the same limits.',
    harm: 'no: 300 chats since the change were read; none harmed anyone.',
  },
  reaction: {
    controlled: month(-6).day(21),
    stopped: 'n/a: The risk is bearable while people look on.',
    contained: 'yes: 300 chats since the change were read.',
    safeguarded: 'yes: One chat in ten is read by the desk.',
    safeguardsUntil: month(-5).day(10),
    notified: 'n/a: Customers were not affected.',
    corrected: month(-6).day(27),
    corrections: [['completed', 'Impact assessment of AskLys with its new model', 'IA-05, edition 2, signed']],
    task: { result: 'IA-05, edition 2: two new impacts, both treated', done: month(-6).day(26) },
  },
  passes: [
    {
      decision: {
        on: month(-6).day(28),
        pattern: 'no: The other suppliers’ changes of the year were assessed.',
        consequence: 'We answer customers with a system nobody has assessed.',
        firstCauses: 'Release notes of suppliers reach procurement.',
        likely: 'change',
        addressable: 'yes: By a trigger for changes.',
        resources: 'Six days of the service desk and engineering.',
        because: 'Major, and it would come back with the next version.',
      },
      work: {
        owner: 'oskar',
        analysts: [
          ['oskar', 'inside'],
          ['felix', 'outside'],
        ],
        analysed: month(-6).day(29),
        technique: 'fiveWhys',
        drawing: [
          {
            text: 'Nobody assessed the impact of the new model',
            below: [
              {
                text: 'Those who assess did not hear of it',
                cause: ['contributing', 'communication'],
                below: [
                  {
                    text: 'The release note went to procurement',
                    below: [
                      {
                        text: 'A supplier’s new version is no change in our change process',
                        cause: ['root', 'change', 'systemic'],
                      },
                    ],
                  },
                ],
              },
            ],
          },
        ],
        rootCause: 'Our change process knows our own changes, not those of suppliers.',
        elsewhere: 'yes: TalentSift and DocFlow; the trigger holds for every supplier.',
        planned: month(-5).day(1),
        actions: [
          {
            against: 'A supplier’s new version is no change in our change process',
            type: 'process',
            what: 'Change trigger: a supplier’s version opens a change that asks for risk and impact',
            by: 'nils',
            resources: 'Four days of the service desk',
            due: month(-5).day(7),
            evidence: 'Change type “supplier version”, first change opened',
            changes: ['document', 'PR-20 Changes'],
          },
          {
            against: 'A supplier’s new version is no change in our change process',
            type: 'technology',
            what: 'Each morning the model is asked for its version; a new one opens the change by itself',
            by: 'samir',
            resources: 'Two days of engineering',
            due: month(-5).day(8),
            evidence: 'Morning check, log of five days',
            changes: ['change', 'CHG-1471'],
          },
        ],
        proportionality: 'One change type and one check a day.',
        shownBy: ['recurrence', 'test'],
        criterion: 'No version in use for more than three days without its assessment.',
        waitDays: 60,
        approved: month(-5).day(3),
        approver: 'ingrid',
        implemented: month(-5).day(9),
        verified: {
          on: month(-3).day(14),
          found: [
            [
              'test',
              'The silent upgrade of last quarter opened a change the same morning and was assessed in two days.',
              'Change and edition 3 of IA-05',
            ],
          ],
          verdict: 'effective',
          because: 'Four versions of three suppliers, each assessed within three days.',
        },
      },
    },
  ],
  acceptances: [
    { what: 'plan', on: month(-5).day(6), reference: 'NL-42001-118, plan accepted' },
    { what: 'closure', on: month(-5).day(14), reference: 'NL-42001-118, major closed after 27 days' },
  ],
  ending: {
    updated: month(-3).day(18),
    by: 'oskar',
    answers: [
      'n/a: The policy says it already.',
      'yes: PR-20 Changes, section 7',
      'yes: A.5.2 and A.10.3, as implemented',
      'yes: Service desk and procurement, half an hour each',
      'yes: Impact assessment of AskLys, edition 3',
      'yes: R-16, changes by suppliers, rated lower',
      'yes: Procurement, service desk, suppliers',
    ],
    closed: month(-3).day(24),
    lesson: 'A supplier’s release is our change.',
  },
}
