import { month } from '../../calendar.ts'
import type { Story } from '../../story.ts'
import type { Who } from '../people.ts'

export const aiActCalendar: Story<Who> = {
  title: 'AI Act calendar per system',
  description:
    'The AI Act sets different dates for different uses, and the dates have moved. For each of our systems: which role are we in, which class, which duty from when, and who watches it.',
  source: ['regulatoryChange', 'AI Act, dates as amended'],
  category: 'governance',
  serves: ['suitability'],
  requirement: 'AI Act Art. 6, 26, 50',
  raisedBy: 'hanna',
  registered: month(-16).day(6),
  evaluation: {
    by: 'leila',
    impact: 'high',
    feasibility: 'high',
    need: 'low',
    risk: 'low',
    note: 'Legal reading is the work; the calendar is a table.',
    effort: 9,
    cost: 6500,
    behind: ['legalDuty'],
  },
  sms4: {
    customer: [2, 'Applicants and customers gain rights on fixed days'],
    risk: [2, 'A missed date is a fine waiting'],
    efficiency: [2, 'One table in place of eight opinions'],
    compliance: [3, 'Closes the gap named in the gap assessment'],
  },
  aims5: {
    riskTrust: [2, 'Duties follow the risk class'],
    effectiveness: [3, 'Feeds planning, assessment and review'],
    feasibility: [2, 'Counsel needed for two systems'],
    strategic: [3, 'Pricing and hiring depend on it'],
    stakeholder: [3, 'Works council and supervisor asked'],
  },
  assigned: { to: 'hanna', due: month(-15).day(20) },
  plan: {
    problem: 'For none of the eight systems was role, class and date written down.',
    resources: 'Nine days of Hanna; outside counsel for TalentSift and PriceGuide.',
    proof: {
      metric: 'Systems with role, class and dates recorded',
      unit: '%',
      method: 'Rows of the calendar signed by the system owner, over systems in the inventory',
      better: 'increase',
      before: 0,
      beforeDays: 30,
      target: 100,
      settleDays: 7,
    },
    evaluateOn: month(-14).day(16),
  },
  attempts: [
    {
      changes: [{ what: 'One calendar: system, role, class, duty, date, watcher', affects: 'All eight AI systems' }],
      actions: [
        {
          what: 'Classify each system and say why',
          by: 'hanna',
          evidence: 'Classification sheets, one for each system',
        },
        { what: 'Have counsel read TalentSift and PriceGuide', by: 'hanna', evidence: 'Letter of counsel, four pages' },
        { what: 'Get each owner to sign their row', by: 'leila', evidence: 'Eight signed rows' },
      ],
      began: month(-16).day(24),
      implemented: month(-15).day(18),
      outcome: {
        judged: month(-14).day(16),
        after: 100,
        evidence: 'Calendar of the day: eight of eight rows signed.',
        addressed: 'Every owner can say what applies to their system and from when.',
        lookedAt: 'Whether anyone took the calendar for legal advice; the header now says it is none.',
        decision: 'sustain',
      },
    },
  ],
  ending: {
    how: 'completed',
    updates: {
      policy: 'AI policy, section 6: the calendar is kept current',
      procedure: 'PR-04 Legal watch, monthly look',
      training: 'Half an hour with each system owner',
    },
    lesson: 'Write the source beside each date. When the dates moved, we changed three cells and not eight documents.',
  },
}
