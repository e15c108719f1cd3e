import { month } from '../../calendar.ts'
import type { NcStory } from './story.ts'

/** NC-1: the example of the seed, found by a rule. */
export const nc1: NcStory = {
  name: 'NC-1',
  from: { rule: 'FraudLens', on: month(-14).day(2) },
  confirmed: month(-14).day(3),
  processOwner: 'marc',
  requirement: 'iso42001:8.2',
  severity: 'major',
  graded: 'Everything else rests on knowing the risks: treatment, impact, oversight.',
  system: {
    key: 'fraudLens',
    risk: 'no: It only marks claims, and a person looks at each; it goes on under a daily look.',
    harm: 'no: The marks of the last weeks were looked through; none led to a wrong decision.',
  },
  reaction: {
    controlled: month(-14).day(4),
    stopped: 'n/a: It goes on under a daily look by claims.',
    contained: 'yes: The marks of the last eight weeks were looked through again.',
    safeguarded: 'yes: A second adjuster looks at each marked claim.',
    safeguardsUntil: month(-14).day(20),
    notified: 'n/a: No customer was affected.',
    corrected: month(-14).day(10),
    corrections: [['completed', 'Risk assessment of FraudLens', 'RA-04, edition 2, signed by claims and risk']],
    task: { result: 'RA-04, edition 2: nine risks, two treated', done: month(-14).day(9) },
  },
  passes: [
    {
      decision: {
        on: month(-14).day(12),
        pattern: 'no: The other systems have an assessment that holds.',
        consequence: 'A system nobody has assessed decides with us about claims.',
        firstCauses: 'Whoever put it into operation did not know that the assessment has to be renewed.',
        likely: 'competence',
        addressable: 'yes: Onboarding and reminders are ours to change.',
        resources: 'Six days of People and of documents and training.',
        because: 'It would happen again with the next person new to the work.',
      },
      work: {
        owner: 'sofia',
        analysts: [
          ['sofia', 'inside'],
          ['hanna', 'outside'],
        ],
        analysed: month(-14).day(14),
        technique: 'fiveWhys',
        drawing: [
          {
            text: 'The developer did not know that an assessment was required',
            cause: ['symptom', 'competence'],
            below: [
              {
                text: 'The developer had not been trained on the procedure',
                below: [
                  {
                    text: 'The training does not reach new hires promptly',
                    cause: ['contributing', 'competence'],
                    below: [
                      {
                        text: 'No process finds new hires and assigns their training',
                        cause: ['root', 'processMissing', 'systemic'],
                      },
                    ],
                  },
                ],
              },
            ],
          },
          {
            text: 'Nothing reminded anyone when the assessment ran out',
            cause: ['contributing', 'monitoring'],
          },
        ],
        rootCause:
          'No process makes sure that people who are new get the training their role needs before they need it.',
        elsewhere: 'yes: Every team with people who are new; the rule covers all of them.',
        planned: month(-14).day(18),
        actions: [
          {
            against: 'No process finds new hires and assigns their training',
            type: 'process',
            what: 'Onboarding rule: role training before the first task with an AI system',
            by: 'elena',
            resources: 'Three days of documents and training',
            due: month(-14).day(26),
            evidence: 'Onboarding procedure PR-12, version 3',
            changes: ['document', 'PR-12 Onboarding'],
          },
          {
            against: 'No process finds new hires and assigns their training',
            type: 'technology',
            what: 'Training is assigned by itself on the first day, by role',
            by: 'samir',
            resources: 'Three days of engineering',
            due: month(-14).day(27),
            evidence: 'Assignment job, first run with four people',
            changes: ['training', 'T-09 AI at work'],
          },
        ],
        proportionality: 'One rule and one job. Nothing that slows a release down.',
        shownBy: ['recurrence', 'audit'],
        criterion:
          'No live system without a current assessment within ninety days, and every new hire trained in time.',
        waitDays: 60,
        approved: month(-14).day(20),
        approver: 'ingrid',
        implemented: month(-14).day(28),
        verified: {
          on: month(-11).day(27),
          found: [
            [
              'audit',
              'All eleven new hires of ninety days were trained before their first task.',
              'Small audit of onboarding, list of eleven',
            ],
          ],
          verdict: 'effective',
          because: 'It has not come back in ninety days, and the rule is lived.',
        },
      },
    },
  ],
  ending: {
    updated: month(-10).day(1),
    by: 'sofia',
    answers: [
      'n/a: The policy says it already.',
      'yes: PR-12 Onboarding, version 3',
      'yes: A.4.6 human resources, as implemented',
      'yes: T-09 AI at work, by role',
      'n/a: Nothing else describes it.',
      'yes: R-04, unassessed systems, rated lower',
      'yes: All team leads',
    ],
    closed: month(-10).day(5),
    lesson: 'A rule that depends on someone knowing it needs a process that tells them.',
  },
}
