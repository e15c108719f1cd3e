import { month } from '../../calendar.ts'
import type { Story } from '../../story.ts'
import type { Who } from '../people.ts'

export const p1Playbook: Story<Who> = {
  title: 'Playbook for priority one incidents',
  description:
    'Two, three, five: priority one incidents grew three months in a row, and half of the time goes on finding out who decides. A playbook with roles, a bridge and a clock.',
  source: ['trendAnalysis', 'Priority one incidents 2, 3, 5 in three months'],
  category: 'serviceDelivery',
  serves: ['effectiveness'],
  requirement: '20000-1 8.6.1',
  found: { kind: 'risingCounts' },
  registered: month(-10).day(6),
  evaluation: {
    by: 'oskar',
    impact: 'high',
    feasibility: 'high',
    need: 'medium',
    risk: 'low',
    note: 'Costs rehearsal time, little else.',
    effort: 16,
    cost: 2600,
  },
  sms4: {
    customer: [3, 'Roadside calls stop during an outage'],
    risk: [3, 'Shortens every serious incident'],
    efficiency: [3, 'Fewer people in longer calls'],
    compliance: [2, 'Major incidents need their own procedure'],
  },
  aims5: {
    riskTrust: [1, 'Not about AI alone'],
    effectiveness: [2, 'AI incidents use the same bridge'],
    feasibility: [3, 'Known practice'],
    strategic: [2, 'Objective O6'],
    stakeholder: [3, 'Assistance clubs have it in their contracts'],
  },
  assigned: { to: 'oskar', due: month(-9).day(15) },
  plan: {
    problem: 'An urgent incident takes nine hours to resolve; priority one has grown three months running.',
    resources: '16 days of the service desk, two rehearsals.',
    proof: {
      series: 'urgentHours',
      target: 6,
      worthwhile: 1.5,
      points: 12,
      settleDays: 7,
    },
    evaluateOn: month(-6).day(25),
  },
  attempts: [
    {
      changes: [
        { what: 'Incident lead, scribe and spokesperson are named in ten minutes', affects: 'Service desk' },
        { what: 'Decisions are taken on one bridge, every half hour', affects: 'All support teams' },
      ],
      actions: [
        { what: 'Write the playbook: two pages', by: 'oskar', evidence: 'Playbook P1, version 1' },
        { what: 'Rehearse it with a day and a night shift', by: 'nils', evidence: 'Two rehearsal logs' },
        { what: 'Name twelve incident leads', by: 'oskar', evidence: 'Roster with deputies' },
      ],
      began: month(-10).day(24),
      implemented: month(-9).day(13),
      outcome: {
        judged: month(-6).day(27),
        after: 'computed',
        evidence:
          'Ticket system, every urgent incident of the time; the monthly count of priority one went back as well.',
        addressed: 'Nobody asks any more who decides.',
        lookedAt: 'Whether tickets were opened at a lower priority: a sample of 30 shows none.',
        decision: 'sustain',
      },
    },
  ],
  ending: {
    how: 'completed',
    updates: {
      policy: 'n/a: covered by the service policy',
      procedure: 'PR-42 Major incidents',
      training: 'Rehearsal twice a year, day and night',
    },
    lesson:
      'The half-hour clock did more than the roles: people wait less when they know when the next decision comes.',
  },
}
