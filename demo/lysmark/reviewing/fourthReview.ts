import { daysAfter, month } from '../../calendar.ts'
import { reviews } from '../audits.ts'
import type { ReviewStory } from './story.ts'

const tooling = 'Evaluation tooling everyone can run'

/** The last review before today: escalates and reassigns what was three weeks late. */
export const fourthReview: ReviewStory = {
  title: 'Management review 4',
  on: reviews.fourth,
  said: {
    audits: 'IA-2 found one thing: the night shift has not heard of the concern channel.',
    changes: 'ISO 9001 and 19011 come out anew; the AI Act’s duties for PriceGuide begin in a year.',
    feedback: 'Four complaints in thirty days that AskLys goes round in circles.',
  },
  nothing: {
    actions: 'All that earlier reviews and forums decided is done.',
    parties: 'The circle of interested parties is as it was.',
    policy: 'Nobody asked for an exception from a policy.',
    providers: 'No supplier fell below its score.',
  },
  notes: {
    register:
      '4.3: three weeks late and no action ticked. Jonas carries three others. Samir takes it over; Leila stands behind him.',
    feedback: 'Ingrid: read two of those chats aloud. Loop detection comes before everything of AskLys.',
    objectives: 'Explanations slipped below 97; Leila says why by the next monthly look.',
  },
  overdue: [
    { improvement: tooling, decision: 'escalate', why: 'Decision 4.3: 21 days overdue without progress' },
    {
      improvement: tooling,
      decision: 'reassign',
      why: 'Decision 4.3: 21 days overdue without progress, escalated on day 14. Jonas carries three others; Samir takes over.',
      to: 'samir',
    },
  ],
  decisions: [
    {
      kind: 'improvement',
      what: 'Model cards are written by the pipeline, not by people',
      becomes: 'task',
      by: 'leila',
      due: month(0).day(-2),
      done: [month(0).day(-4), 'Proposed to the register with a figure'],
    },
    {
      kind: 'systemChange',
      what: 'The night shift hears of the concern channel in its own words, at its own hours',
      becomes: 'task',
      by: 'sofia',
      due: month(1).day(10),
    },
    {
      kind: 'resource',
      what: 'A build server for evaluations, and Samir for eight days',
      becomes: 'task',
      amount: 12500,
      effortDays: 8,
      by: 'tomasz',
      due: month(0).day(-3),
    },
    {
      kind: 'prioritization',
      what: 'Loop detection before everything else of AskLys',
      becomes: 'existing',
      about: 'Loop detection for AskLys',
    },
  ],
  conclusion:
    'It suits, it is enough, and it works: four of six objectives are met, none is off. What is late is named.',
  rated: [
    ['suitability', 4, 'Certified scope confirmed; new duties are on the list of changes'],
    ['adequacy', 4, 'IA-2: one minor finding in the whole system'],
    ['effectiveness', 4, 'Objectives O1, O3, O4 and O6 met; the others on their way'],
  ],
  next: daysAfter(180, reviews.fourth),
}
