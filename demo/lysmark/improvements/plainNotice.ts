import { month } from '../../calendar.ts'
import type { Story } from '../../story.ts'
import type { Who } from '../people.ts'

export const plainNotice: Story<Who> = {
  title: 'AI notice in plain language',
  description:
    'We tell customers that AI is involved, in words lawyers like. Fewer than half understood what it means for them. Write it so that my mother gets it.',
  source: ['stakeholderSurvey', 'Members’ survey, questions 11 to 14'],
  category: 'documentation',
  serves: ['suitability', 'effectiveness'],
  requirement: '42001 A.8.2',
  raisedBy: 'sofia',
  registered: month(-3).day(13),
  evaluation: {
    by: 'hanna',
    impact: 'high',
    feasibility: 'medium',
    need: 'low',
    risk: 'medium',
    note: 'Every word passes legal; plan three rounds.',
    effort: 14,
    cost: 8200,
  },
  sms4: {
    customer: [3, 'Said directly by customers'],
    risk: [1, 'Little'],
    efficiency: [1, 'Fewer questions perhaps'],
    compliance: [3, 'Transparency towards people'],
  },
  aims5: {
    riskTrust: [3, 'Trust begins with understanding'],
    effectiveness: [1, 'One document'],
    feasibility: [2, 'Legal rounds'],
    strategic: [3, 'Promise of the mutual to its members'],
    stakeholder: [3, 'Members’ survey'],
  },
  assigned: { to: 'marc', due: month(0).day(-12) },
  plan: {
    problem: '48 % of members asked understood what AI does with their claim.',
    resources: '14 days; a plain-language editor and two panels, 8,200 euro.',
    proof: {
      metric: 'Members who understood the notice',
      unit: '%',
      method: 'Panel of 60, three questions, the same each time',
      better: 'increase',
      before: 48,
      beforeDays: 40,
      target: 80,
      settleDays: 7,
    },
    evaluateOn: month(1).day(25),
  },
  attempts: [
    {
      changes: [{ what: 'A notice of 120 words with one example', affects: 'All letters, AskLys, the portal' }],
      actions: [
        { what: 'Write three versions with an editor', by: 'elena', evidence: 'Versions A, B and C' },
        { what: 'Pass legal', by: 'hanna', evidence: 'Version B with two remarks' },
        { what: 'Replace it in letters, chat and portal', by: 'samir' },
      ],
      began: month(-2).day(5),
    },
  ],
  comments: [
    {
      by: 'marc',
      on: month(0).day(-8),
      text: 'Letters are done. The portal waits for the release of the 28th, and then so do we.',
      mentions: ['amara'],
    },
  ],
}
