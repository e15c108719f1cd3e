import { month } from '../../calendar.ts'
import type { Story } from '../../story.ts'
import type { Who } from '../people.ts'

export const retrievalFilter: Story<Who> = {
  title: 'Retrieval filter for AskLys',
  description:
    'A test question made AskLys quote an internal article on settlement limits. I caught it in review before it went out. It should never have been able to find it.',
  source: ['nearMiss', 'AskLys quoted an internal article in review'],
  category: 'serviceDelivery',
  serves: ['adequacy', 'effectiveness'],
  requirement: '27001 A.8.3',
  raisedBy: 'ruth',
  registered: month(-6).day(6),
  evaluation: {
    by: 'hanna',
    impact: 'high',
    feasibility: 'medium',
    need: 'medium',
    risk: 'low',
    note: 'Filter at the source, not in the answer.',
    effort: 15,
    cost: 6000,
  },
  sms4: {
    customer: [3, 'Answers may contain what is not theirs'],
    risk: [3, 'A leak waiting to happen'],
    efficiency: [1, 'None'],
    compliance: [3, 'Access control'],
  },
  aims5: {
    riskTrust: [3, 'The most serious risk of AskLys'],
    effectiveness: [3, 'Rule for everything that retrieves'],
    feasibility: [2, 'All articles need a label'],
    strategic: [3, 'AskLys carries objective O5'],
    stakeholder: [3, 'Supervisor’s letter on chatbots'],
  },
  assigned: { to: 'jonas', due: month(-5).day(20) },
  plan: {
    problem: '1.9 of 1,000 answers contain text from internal articles.',
    resources: '15 days; labels for 2,300 articles.',
    proof: {
      series: 'internalText',
      target: 0.3,
      worthwhile: 0.5,
      points: 10,
      settleDays: 7,
      guardrails: [
        ['loops', 0.01],
        ['unanswered', 0.01],
      ],
    },
    evaluateOn: month(-2).day(16),
  },
  attempts: [
    {
      changes: [{ what: 'AskLys searches only articles released for customers', affects: 'AskLys, knowledge base' }],
      actions: [
        { what: 'Label 2,300 articles: customer, staff, nobody', by: 'nils', evidence: 'Label report, 2,300 of 2,300' },
        { what: 'Filter before retrieval, not after', by: 'jonas', evidence: 'Change CHG-1477, in production' },
        {
          what: 'Probe every night with the same 1,000 questions',
          by: 'samir',
          evidence: 'First fourteen probe reports',
        },
      ],
      began: month(-6).day(23),
      implemented: month(-5).day(17),
      outcome: {
        judged: month(-2).day(18),
        after: 'computed',
        evidence:
          'The nightly probes since, added up by the week; what was left came from two mislabelled articles, now corrected.',
        addressed: 'AskLys cannot find what is not for customers.',
        unintended: {
          what: 'AskLys has no answer more often: helpful articles were locked away with the internal ones',
          followUp: 'The desk looks through what customers asked in vain; 112 articles are released',
        },
        decision: 'sustain',
      },
    },
  ],
  ending: {
    how: 'completed',
    updates: {
      policy: 'Information policy, classes for articles',
      procedure: 'PR-44 Knowledge base, release',
      training: 'Authors of articles, half an hour',
    },
    lesson: 'Do not teach a model to keep secrets. Do not give it any.',
  },
}
