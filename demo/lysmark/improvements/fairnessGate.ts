import { month } from '../../calendar.ts'
import type { Story } from '../../story.ts'
import type { Who } from '../people.ts'

export const fairnessGate: Story<Who> = {
  title: 'Fairness gate before every release',
  description:
    'TalentSift ranked people with part-time years lower, a ratio of 0.71. We suspended it, but it had been live for weeks. No model may go out without passing a fairness check by someone who did not build it.',
  source: ['incident', 'TalentSift: selection ratio 0.71 for part-time CVs, root cause analysis'],
  category: 'governance',
  serves: ['adequacy', 'effectiveness'],
  requirement: '42001 A.6.2.4',
  raisedBy: 'sofia',
  registered: month(-9).day(8),
  evaluation: {
    by: 'hanna',
    impact: 'high',
    feasibility: 'high',
    need: 'medium',
    risk: 'low',
    note: 'Priya’s team can check; suppliers must give test access.',
    effort: 30,
    cost: 22000,
    behind: ['legalDuty', 'seriousNonconformity', 'highRiskSystem'],
  },
  sms4: {
    customer: [3, 'Applicants are people we owe fairness'],
    risk: [3, 'The gravest incident we have had'],
    efficiency: [1, 'Adds a step'],
    compliance: [3, 'The critical nonconformity on TalentSift'],
  },
  aims5: {
    riskTrust: [3, 'Stops unfair models before they meet people'],
    effectiveness: [3, 'One gate for all eight systems'],
    feasibility: [3, 'Test harness exists'],
    strategic: [3, 'Objective O1'],
    stakeholder: [3, 'Works council, applicants, supervisor'],
  },
  assigned: { to: 'leila', due: month(-8).day(22) },
  plan: {
    problem: 'Selection ratio for part-time CVs was 0.71 where 0.85 is our floor (objective O1).',
    resources: '30 days, a test set of 4,000 balanced CVs, 22,000 euro.',
    proof: {
      series: 'selectionRatio',
      target: 0.85,
      worthwhile: 0.05,
      points: 10,
      settleDays: 14,
    },
    evaluateOn: month(-5).day(25),
  },
  attempts: [
    {
      changes: [
        { what: 'No release without a passed fairness test', affects: 'Release procedure, all AI systems' },
        { what: 'Suppliers give test access before each version', affects: 'Contracts of TalentSift, AskLys, DocFlow' },
      ],
      actions: [
        { what: 'Build the balanced test set', by: 'jonas', evidence: 'Test set FT-1 with its data sheet' },
        {
          what: 'Put the gate into the release pipeline',
          by: 'samir',
          evidence: 'Pipeline step, one release stopped as a trial',
        },
        { what: 'Agree test access with three suppliers', by: 'hanna', evidence: 'Three contract addenda' },
        {
          what: 'Show recruiters what the gate does and does not',
          by: 'yara',
          evidence: 'Session with nine recruiters',
        },
      ],
      began: month(-9).day(26),
      implemented: month(-8).day(20),
      outcome: {
        judged: month(-5).day(27),
        after: 'computed',
        evidence: 'The weekly fairness test since TalentSift came back, same method as in the incident.',
        addressed: 'TalentSift is back with two recruiters in the loop, and every release is tested.',
        unintended: {
          what: 'A pricing release waited nine days for a test slot',
          followUp: 'A second tester is trained; slots are booked with the release',
        },
        decision: 'sustain',
      },
    },
  ],
  ending: {
    how: 'completed',
    updates: {
      policy: 'AI policy, section 4: fairness floor of 0.85',
      procedure: 'PR-33 Release of models, gate F',
      training: 'Module "Fairness tests", developers and recruiters',
    },
    lesson: 'A test that is not a gate is an opinion. It began to work the day it could say no.',
  },
}
