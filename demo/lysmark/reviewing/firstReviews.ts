import { daysAfter, month } from '../../calendar.ts'
import { reviews } from '../audits.ts'
import type { ReviewStory } from './story.ts'

const nothingYet = 'The system is four weeks old; nothing has come in.'

/** The review that took four hours, and the two that were better prepared. */
export const firstReviews: readonly ReviewStory[] = [
  {
    title: 'Management review 1',
    on: reviews.first,
    said: {
      context: 'The AI Act’s first duties are near; two customers ask how claims are triaged.',
      changes: 'Eight AI systems are being written down for the first time.',
    },
    nothing: {
      actions: 'This is the first review; there is nothing to follow yet.',
      audits: 'No audit of the AIMS yet; the first is planned in three months.',
      measurement: nothingYet,
      objectives: 'Objectives are set in two months, once risks are known.',
      feedback: nothingYet,
      risks: 'Criteria are agreed today; the risks follow.',
      policy: 'The AI policy was approved a month ago; nobody has had time to fall short of it.',
      providers: 'Suppliers are listed; scoring them begins with the register.',
      resources: 'The six budget lines of the project stand; nothing was asked beyond them.',
      performance: nothingYet,
      parties: nothingYet,
      nonconformities: nothingYet,
      opportunities: nothingYet,
      register: nothingYet,
    },
    notes: {
      register: 'Four hours, and fourteen decisions left open because the figures were not on the table.',
      risks: 'Criteria agreed as drafted; Hanna presents the risks at the next review.',
    },
    decisions: [
      {
        kind: 'improvement',
        what: 'A short pack of figures three days ahead, decisions in the room',
        becomes: 'existing',
        about: 'Shorter management review with a KPI pack',
      },
      {
        kind: 'systemChange',
        what: 'Risk criteria apply from today',
        becomes: 'task',
        by: 'hanna',
        due: daysAfter(21, reviews.first),
        done: [daysAfter(18, reviews.first), 'Criteria written down and approved'],
      },
      {
        kind: 'resource',
        what: 'Twelve days of claims and data science for the risk workshops',
        becomes: 'task',
        effortDays: 12,
        by: 'leila',
        due: daysAfter(30, reviews.first),
        done: [daysAfter(27, reviews.first), 'Twelve days in the calendars of six people'],
      },
      {
        kind: 'prioritization',
        what: 'The order of the register stays',
        becomes: 'nothing',
        why: 'Five entries; all of them are under way.',
      },
    ],
    conclusion:
      'The system suits what we set out to do. It is not enough yet: risks and objectives are missing. Whether it works nobody can say.',
    rated: [
      ['suitability', 3, 'Scope and policy fit; two systems came up that the scope had not named'],
      ['adequacy', 2, 'Risks and objectives are missing (minutes of review 1)'],
    ],
    closed: month(-8).day(6),
  },
  {
    title: 'Management review 2',
    on: reviews.second,
    said: {
      nonconformities: 'The first audit found three; the major one on FraudLens is verified.',
      resources: 'Training has caught up; data science is short of one person until summer.',
    },
    nothing: {
      feedback: 'No complaint and no survey in the period; the chatbot’s first survey runs next month.',
      parties: 'The talks with works council and two brokers confirmed what is written down.',
      providers: 'No supplier changed anything since the last review.',
      policy: 'Nobody asked for an exception from the AI policy.',
      changes: 'Nothing is announced beyond what the register holds.',
    },
    notes: {
      performance: 'Urgent incidents: two, three, five in three months. Oskar is to say what they share.',
      objectives: 'Six objectives, all with a figure. Ingrid wants them on the first page from now on.',
    },
    decisions: [
      {
        kind: 'improvement',
        what: 'Somebody looks at what the urgent incidents have in common before the next month closes',
        becomes: 'task',
        by: 'oskar',
        due: daysAfter(14, reviews.second),
        done: [daysAfter(11, reviews.second), 'No playbook: each shift starts anew. Goes into the register.'],
      },
      {
        kind: 'systemChange',
        what: 'The statement of applicability names per system what does not apply, with the reason',
        becomes: 'nothing',
        why: 'Done with version 1; the review notes it.',
      },
      {
        kind: 'resource',
        what: 'One data scientist from outside until summer',
        becomes: 'task',
        amount: 38000,
        by: 'leila',
        due: daysAfter(40, reviews.second),
        done: [daysAfter(36, reviews.second), 'Contract for five months signed'],
      },
      {
        kind: 'prioritization',
        what: 'Explanations for ClaimSight before everything else of data science',
        becomes: 'existing',
        about: 'Counterfactual explanations for ClaimSight',
      },
    ],
    conclusion: 'It suits and, since the objectives, begins to be enough. First effects can be seen in training.',
    rated: [
      ['suitability', 3, 'Scope confirmed with eight systems'],
      ['adequacy', 3, 'Risks, objectives and statement of applicability are in force'],
      ['effectiveness', 2, 'Objectives begun; two of six with first readings'],
    ],
    closed: daysAfter(45, reviews.second),
  },
  {
    title: 'Management review 3',
    on: reviews.third,
    said: {
      nonconformities: 'TalentSift: unfair to people who worked part-time. Suspended in a day, back after four weeks.',
      feedback: 'Applicants who were screened again were told; three wrote back, none complained.',
    },
    nothing: {
      actions: 'All that earlier reviews and forums decided is done.',
      parties: 'The circle of interested parties is as it was.',
      feedback: 'Nothing new beside TalentSift, which stands among the nonconformities.',
      providers: 'The scorecard covers all eleven suppliers; none fell.',
      policy: 'Nobody asked for an exception.',
    },
    notes: {
      audits:
        'Stage 1 left three concerns, all of them about how reasons are written. Amara rewrites them before stage 2.',
      risks: 'Hanna: the risks weigh less where a gate was added, not where a rule was written.',
    },
    decisions: [
      {
        kind: 'improvement',
        what: 'The near miss of AskLys gets a filter, not a rule',
        becomes: 'existing',
        about: 'Retrieval filter for AskLys',
      },
      {
        kind: 'systemChange',
        what: 'No model is released without a look at fairness by somebody who did not build it',
        becomes: 'existing',
        about: 'Fairness gate before every release',
      },
      {
        kind: 'resource',
        what: 'Two days of Kestrel to rehearse stage 2',
        becomes: 'task',
        amount: 4200,
        by: 'amara',
        due: daysAfter(12, reviews.third),
        done: [
          daysAfter(11, reviews.third),
          'Rehearsed; eleven questions nobody could answer became the list of the week',
        ],
      },
      {
        kind: 'prioritization',
        what: 'Nothing new is begun until stage 2 is over',
        becomes: 'nothing',
        why: 'Eight improvements are under way, which is the limit.',
      },
    ],
    conclusion: 'It suits, it is enough to be certified, and it showed in the TalentSift case that it works.',
    rated: [
      ['suitability', 4, 'Context looked at anew after the AI Act’s guidance'],
      ['adequacy', 4, 'No concern of stage 1 asks for more; they ask for better reasons'],
      ['effectiveness', 3, 'Four of six objectives on their way'],
    ],
    closed: daysAfter(20, reviews.third),
  },
]
