import { month } from '../../calendar.ts'
import type { Story } from '../../story.ts'
import type { Who } from '../people.ts'

export const docFlowRouting: Story<Who> = {
  title: 'DocFlow routing check',
  description:
    'DocFlow sent a medical report to the motor team, and the customer waited twelve days. It reads well but routes blindly: a confidence below 0.8 should go to a person.',
  source: ['incident', 'DocFlow misroute, medical report in the motor queue'],
  category: 'serviceDelivery',
  serves: ['effectiveness'],
  requirement: '20000-1 8.6.1',
  raisedBy: 'ruth',
  registered: month(-15).day(8),
  evaluation: {
    by: 'oskar',
    impact: 'high',
    feasibility: 'high',
    need: 'medium',
    risk: 'low',
    note: 'The supplier exposes the confidence; we never read it.',
    effort: 12,
    cost: 4200,
  },
  sms4: {
    customer: [3, 'A wrong queue costs a customer days'],
    risk: [2, 'Health data in wrong hands'],
    efficiency: [3, 'Each misroute is handled three times'],
    compliance: [1, 'No clause gap as such'],
  },
  aims5: {
    riskTrust: [2, 'Adds a person where the model is unsure'],
    effectiveness: [1, 'Local to one system'],
    feasibility: [3, 'A threshold and a queue'],
    strategic: [1, 'Not on the list of objectives'],
    stakeholder: [2, 'Claims has asked since spring'],
  },
  assigned: { to: 'marc', due: month(-14).day(12) },
  plan: {
    problem: '3.1 % of documents reach the wrong queue; the incident was one of them.',
    resources: 'Twelve days of claims and engineering, one day from the supplier.',
    proof: {
      series: 'misroutes',
      target: 0.01,
      worthwhile: 0.01,
      points: 10,
      settleDays: 14,
    },
    evaluateOn: month(-11).day(16),
  },
  attempts: [
    {
      changes: [
        { what: 'Below 0.8 confidence a person routes', affects: 'DocFlow, claims intake' },
        { what: 'Health documents always get a second look', affects: 'Claims intake' },
      ],
      actions: [
        {
          what: 'Read the confidence and open the "unsure" queue',
          by: 'samir',
          evidence: 'Change CHG-1184, in production',
        },
        { what: 'Agree who empties the queue by noon', by: 'marc', evidence: 'Duty roster of claims intake' },
        { what: 'Start the weekly sample', by: 'ruth', evidence: 'Sample sheets of the first four weeks' },
      ],
      began: month(-15).day(26),
      implemented: month(-14).day(11),
      outcome: {
        judged: month(-11).day(19),
        after: 'computed',
        evidence: 'The weekly samples of 400 documents, with every sheet kept.',
        addressed: 'Misroutes fell to a quarter, and no health document went astray.',
        unintended: {
          what: 'The unsure queue holds 6 % of documents, twice as many as thought',
          followUp: 'Threshold looked at each quarter with the supplier',
        },
        decision: 'sustain',
      },
    },
  ],
  ending: {
    how: 'completed',
    updates: {
      policy: 'n/a: no rule of the policy changes',
      procedure: 'PR-21 Claims intake, step 3',
      training: 'Ten minutes at the claims stand-up',
    },
    lesson: 'A model that says how sure it is should be asked. Ours had been telling us for two years.',
  },
}
