import { month } from '../../calendar.ts'
import type { Story } from '../../story.ts'
import type { Who } from '../people.ts'

export const shadowSurvey: Story<Who> = {
  title: 'Quarterly survey of shadow AI',
  description:
    'A firm like ours leaked customer letters through a translation tool nobody had approved. Ask everyone each quarter which AI tools they use, without blame.',
  source: ['industryLearning', 'Public incident at another insurer: letters in a free translation tool'],
  category: 'governance',
  serves: ['adequacy'],
  requirement: '42001 A.9.2',
  raisedBy: 'hanna',
  registered: month(-9).day(18),
  evaluation: {
    by: 'oskar',
    impact: 'medium',
    feasibility: 'high',
    need: 'low',
    risk: 'medium',
    note: 'Cheap to try. Will people answer honestly?',
    effort: 8,
    cost: 600,
  },
  sms4: {
    customer: [1, 'Nothing they see'],
    risk: [3, 'Data may leave unseen'],
    efficiency: [1, '380 people fill in a form'],
    compliance: [2, 'Supports the inventory'],
  },
  aims5: {
    riskTrust: [2, 'Finds what the inventory misses'],
    effectiveness: [2, 'Feeds the inventory'],
    feasibility: [3, 'A form of six questions'],
    strategic: [2, 'Policy says no AI without an entry'],
    stakeholder: [1, 'Nobody outside asks'],
  },
  assigned: { to: 'sofia', due: month(-7).day(18) },
  plan: {
    problem: 'Sign-on logs show eleven AI tools that are in no inventory.',
    resources: 'Eight days of People; the survey tool.',
    proof: {
      series: 'unknownTools',
      target: 3,
      worthwhile: 3,
      points: 10,
      settleDays: 14,
    },
    evaluateOn: month(-4).day(21),
  },
  attempts: [
    {
      changes: [{ what: 'Everyone is asked each quarter which AI tools they use', affects: 'All 380 staff' }],
      actions: [
        {
          what: 'Write six questions and promise no blame',
          by: 'sofia',
          evidence: 'Survey and Ingrid’s covering note',
        },
        { what: 'Run it twice', by: 'yara', evidence: 'Response 64 %, then 31 %' },
        { what: 'Enter what is named into the inventory', by: 'sofia', evidence: 'Two entries added' },
      ],
      began: month(-8).day(9),
      implemented: month(-7).day(14),
      outcome: {
        judged: month(-4).day(23),
        after: 'computed',
        evidence: 'Network log, week by week. Only two of eleven tools were ever named in the survey.',
        addressed: 'Hardly: people answer what they think we want to hear.',
        unintended: {
          what: 'Staff called it "the confession"; trust in the pulse survey dipped',
          followUp: 'Survey stopped at once; People talks to the teams',
        },
        decision: 'reverse',
      },
    },
  ],
  ending: {
    how: 'reverted',
    by: 'amara',
    on: month(-3).day(4),
    reversal:
      'Survey switched off, third round cancelled, answers deleted as promised. The network log stays as a monthly look.',
    lesson:
      'Do not ask people to report on themselves. Offer an approved tool that is as good: the three that were approved since have emptied the list faster than any survey.',
  },
}
