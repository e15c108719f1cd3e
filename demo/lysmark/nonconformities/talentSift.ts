import { month } from '../../calendar.ts'
import type { NcStory } from './story.ts'

/** NC-5: the gravest. The first way did not work; the second did. */
export const nc5: NcStory = {
  name: 'NC-5',
  from: {
    incident: 'TalentSift ranked part-time applicants lower, ratio 0.71; suspended',
    by: 'sofia',
    on: month(-9).day(9),
    title: 'TalentSift went live without its fairness being validated',
    description:
      'Applicants with part-time years were ranked lower: a selection ratio of 0.71 where 0.85 is our floor. Nobody had checked it before it went live.',
  },
  confirmed: month(-9).day(9),
  processOwner: 'sofia',
  requirement: 'iso42001:A.6.2.4',
  evidence:
    'Fairness test of the week: ratio 0.71. No validation report for the version in use. Impact assessment (A.5.4) silent on it.',
  severity: 'critical',
  graded: 'People may be refused today for how they worked.',
  system: {
    key: 'talentSift',
    risk: 'yes: It ranks people unfairly; until it is shown to be fair it does not rank at all.',
    harm: 'yes: 37 applicants were ranked lower than they should have been.',
  },
  reaction: {
    controlled: month(-9).day(9),
    stopped: 'yes: TalentSift is suspended; recruiters read every application.',
    contained: 'yes: The 37 files of the open posts were taken back from the ranking.',
    safeguarded: 'yes: Two recruiters read each application.',
    safeguardsUntil: month(-8).day(22),
    notified: 'yes: The 37, the works council and the supplier',
    told: {
      recipients: '37 applicants, works council, supplier',
      text: 'A tool we use ranked applications with part-time years lower. We have stopped it and read yours again.',
    },
    corrected: month(-9).day(11),
    corrections: [
      ['remediated', '37 applications read again by two recruiters', 'List of 37, four invited after all'],
      ['fixed', 'Rankings of the version deleted from open posts', 'Log of the recruiting system'],
    ],
    remedies: [
      ['33 applicants not invited', 'A letter that says what happened and whom to ask'],
      ['Four applicants', 'Invited to an interview'],
    ],
    duty: 'no: No serious incident in the sense of the law; data protection looked at it with us and agrees.',
  },
  passes: [
    {
      decision: {
        on: month(-9).day(12),
        pattern: 'no: The first of its kind; the other systems do not rank people.',
        consequence: 'People are refused for how they worked. We lose their trust and break the law.',
        firstCauses: 'The supplier’s version was taken as it came.',
        likely: 'model',
        addressable: 'yes: With the supplier.',
        resources: 'Twenty days, the supplier’s help.',
        because: 'Critical: it must not happen again.',
      },
      work: {
        owner: 'leila',
        analysts: [
          ['leila', 'inside'],
          ['hanna', 'outside'],
        ],
        analysed: month(-9).day(12),
        technique: 'faultTree',
        drawing: [
          {
            text: 'The ranking weighs part-time years against people',
            gate: 'and',
            below: [
              { text: 'Training data hold few part-time careers', cause: ['contributing', 'data'] },
              {
                text: 'The feature “years without a gap” is used as it stands',
                cause: ['root', 'model', 'systemic'],
              },
            ],
          },
        ],
        rootCause: 'The supplier’s model uses “years without a gap”, which stands for part-time work.',
        elsewhere: 'no: No other system of ours ranks people.',
        planned: month(-9).day(13),
        actions: [
          {
            against: 'The feature “years without a gap” is used as it stands',
            type: 'technology',
            what: 'The supplier takes the feature out and trains anew',
            by: 'jonas',
            resources: 'Supplier, four days of data science',
            due: month(-9).day(14),
            evidence: 'Release note 4.2 of the supplier',
            changes: ['change', 'TalentSift 4.2'],
          },
        ],
        proportionality: 'What is known to cause it goes; it stays suspended meanwhile.',
        shownBy: ['test'],
        criterion: 'A ratio of at least 0.85 on the held-out set.',
        waitDays: 14,
        approved: month(-9).day(13),
        approver: 'tomasz',
        implemented: month(-9).day(14),
        verified: {
          on: month(-8).day(0),
          found: [['test', 'Ratio 0.81 on 400 held-out applications, floor 0.85.', 'Fairness test FT-0, protocol']],
          verdict: 'ineffective',
          because: 'Better than 0.71, and below the floor.',
        },
      },
    },
    {
      again: {
        on: month(-8).day(1),
        why: 'We removed one feature and asked nobody why an unchecked version could go live at all.',
      },
      work: {
        owner: 'leila',
        analysts: [
          ['leila', 'inside'],
          ['hanna', 'outside'],
          ['yara', 'inside'],
        ],
        analysed: month(-8).day(2),
        technique: 'faultTree',
        drawing: [
          {
            text: 'An unfair version comes to us',
            gate: 'or',
            below: [
              { text: 'The supplier does not test for our groups', cause: ['contributing', 'supplier'] },
              {
                text: 'The contract asks for no fairness evidence',
                cause: ['root', 'supplier', 'systemic'],
              },
            ],
          },
          {
            text: 'It goes live unchecked',
            gate: 'and',
            below: [
              { text: 'No gate asks for a validation before release', cause: ['root', 'processMissing', 'systemic'] },
              { text: 'Recruiters see ranks, not ratios', cause: ['contributing', 'monitoring'] },
            ],
          },
        ],
        rootCause: 'Nothing between supplier and use asks for fairness: neither the contract nor the release.',
        elsewhere: 'yes: AskLys and DocFlow come from suppliers too; clause and gate hold for all.',
        planned: month(-8).day(5),
        actions: [
          {
            against: 'The contract asks for no fairness evidence',
            type: 'document',
            what: 'Supplier clause: evidence of fairness and test access before each version',
            by: 'tomasz',
            resources: 'Four days of procurement and law',
            due: month(-8).day(18),
            evidence: 'Addendum signed by three suppliers',
            changes: ['document', 'Contract addendum AI-2'],
          },
          {
            against: 'No gate asks for a validation before release',
            type: 'control',
            what: 'Validation gate: no version goes live below 0.85, checked by someone who did not build it',
            by: 'samir',
            resources: 'Ten days of engineering, test set FT-1',
            due: month(-8).day(20),
            evidence: 'Gate in the pipeline, one release stopped as a trial',
            changes: ['control', 'A.6.2.4 Validation'],
          },
        ],
        proportionality: 'A gate slows each release by two days; an unfair ranking costs people a job.',
        shownBy: ['recurrence', 'test'],
        criterion: 'Ratio at least 0.85 in each of the first five weeks back, and no version live without a report.',
        waitDays: 30,
        approved: month(-8).day(7),
        approver: 'ingrid',
        implemented: month(-8).day(21),
        verified: {
          on: month(-6).day(4),
          found: [
            [
              'test',
              'Ratio between 0.86 and 0.91 in five weeks; version 4.3 was stopped at the gate and mended.',
              'Weekly tests FT-1, gate log',
            ],
          ],
          verdict: 'effective',
          because: 'Every version met the floor before it met people.',
        },
      },
    },
  ],
  ending: {
    updated: month(-6).day(6),
    by: 'leila',
    answers: [
      'yes: AI policy, section 4, fairness floor of 0.85',
      'yes: PR-33 Release of models, gate F',
      'yes: A.6.2.4 and A.10.3, as implemented',
      'yes: Module “Fairness tests” for developers and recruiters',
      'yes: Impact assessment of TalentSift, edition 3',
      'yes: R-01, unfair ranking, rated lower',
      'yes: Works council, recruiters, suppliers',
    ],
    closed: month(-6).day(10),
    lesson: 'The first cause we found was the nearest one. The one that mattered was that nothing could say no.',
  },
}
