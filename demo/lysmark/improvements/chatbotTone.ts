import { month } from '../../calendar.ts'
import type { Story } from '../../story.ts'
import type { Who } from '../people.ts'

export const chatbotTone: Story<Who> = {
  title: 'AskLys: answer tone and hand-over',
  description:
    'Customers rate AskLys 3.6 of 5. They call it polite and useless: it repeats itself when it should fetch a person.',
  source: ['customerSatisfaction', 'AskLys satisfaction, half a point behind the panel of other mutuals'],
  category: 'serviceDelivery',
  serves: ['effectiveness'],
  requirement: '20000-1 8.3.2',
  found: { metric: 'chatSatisfaction' },
  registered: month(-12).day(12),
  evaluation: {
    by: 'leila',
    impact: 'high',
    feasibility: 'medium',
    need: 'medium',
    risk: 'medium',
    note: 'Tone is cheap to change; hand-over needs the service desk.',
    effort: 22,
    cost: 7500,
  },
  sms4: {
    customer: [3, 'Our most used channel, and the least liked'],
    risk: [2, 'Angry customers complain publicly'],
    efficiency: [3, 'Each saved call is four minutes'],
    compliance: [2, 'Satisfaction is measured by contract'],
  },
  aims5: {
    riskTrust: [2, 'A way out to a person'],
    effectiveness: [2, 'Objective O5 is stuck'],
    feasibility: [2, 'Two teams, one quarter'],
    strategic: [3, 'Objective O5'],
    stakeholder: [3, 'Members’ council raised it'],
  },
  assigned: { to: 'oskar', due: month(-10).day(8) },
  plan: {
    problem: 'Satisfaction with AskLys is 3.6 of 5; the target of O5 is 4.2.',
    resources: '22 days of service desk and data science; 7,500 euro for text work.',
    proof: {
      series: 'chatSatisfaction',
      target: 4.2,
      worthwhile: 0.2,
      points: 8,
      settleDays: 7,
    },
    evaluateOn: month(-8).day(21),
  },
  attempts: [
    {
      changes: [{ what: 'Warmer, shorter answers', affects: 'AskLys, answer templates' }],
      actions: [
        { what: 'Rewrite the forty most given answers', by: 'elena', evidence: 'Answer book, version 2' },
        { what: 'Tune the prompt for shorter replies', by: 'jonas', evidence: 'Prompt 14, reviewed by Leila' },
      ],
      began: month(-11).day(3),
      implemented: month(-10).day(6),
      outcome: {
        judged: month(-8).day(23),
        after: 'computed',
        evidence: 'Ratings after a chat, week by week. Comments: nicer, still no way to a person.',
        addressed: 'No: the tone is right now, the dead end is still there, and the ratings have not moved.',
        lookedAt: 'Length of chats and wrong answers: both unchanged.',
        decision: 'adjust',
      },
    },
    {
      again: {
        why: 'We polished the words, but seven of ten low ratings came from chats that went round three times without reaching a person.',
        approach: 'Hand over: after two failed answers AskLys offers a person and passes on what was said.',
        due: month(-7).day(26),
        evaluateOn: month(-3).day(7),
        points: 12,
      },
      changes: [
        { what: 'Warmer, shorter answers', affects: 'AskLys, answer templates' },
        {
          what: 'After two failed answers a person takes over, with the chat so far',
          affects: 'AskLys, service desk',
        },
      ],
      actions: [
        { what: 'Build the hand-over with the whole chat', by: 'jonas', evidence: 'Change CHG-1321, in production' },
        { what: 'Staff the hand-over desk from 7 to 22', by: 'oskar', evidence: 'Roster; median wait 50 seconds' },
        { what: 'Rehearse twenty hard chats', by: 'nils', evidence: 'Rehearsal notes, 18 of 20 solved' },
      ],
      began: month(-7).day(2),
      implemented: month(-7).day(24),
      outcome: {
        judged: month(-3).day(9),
        after: 'computed',
        evidence: 'Ratings after a chat, week by week; the low ones were read one by one.',
        addressed: 'Customers reach a person when they need one, and say so.',
        unintended: {
          what: 'The desk takes 9 % more chats in the evening',
          followUp: 'One more person from 18 to 22, in the budget since',
        },
        decision: 'sustain',
      },
    },
  ],
  ending: {
    how: 'completed',
    updates: {
      policy: 'n/a: the AI policy already asks for a way to a person',
      procedure: 'PR-41 Customer chat, hand-over',
      training: 'Evening shift, one hour each',
    },
    lesson: 'Read the low ratings before you change anything. We changed the tone because it was easy.',
  },
}
