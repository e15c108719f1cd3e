import { month } from '../../calendar.ts'
import type { Story } from '../../story.ts'
import type { Who } from '../people.ts'

export const intakeForm: Story<Who> = {
  title: 'One intake form for AI ideas',
  description:
    'Ideas about AI arrive by mail, chat and in the corridor. Mine went to three people and nobody knew whose it was. One form, one place, one name who answers.',
  source: ['staffSuggestion', 'Suggestion box at Northgate'],
  category: 'governance',
  serves: ['adequacy', 'effectiveness'],
  requirement: '42001 10.1',
  raisedBy: 'nils',
  registered: month(-18).day(6),
  evaluation: {
    by: 'oskar',
    impact: 'medium',
    feasibility: 'high',
    need: 'low',
    risk: 'low',
    note: 'Nothing to buy; the form tool is already licensed.',
    effort: 6,
    cost: 800,
  },
  sms4: {
    customer: [2, 'Good ideas reach customers weeks earlier'],
    risk: [1, 'No incident hangs on it'],
    efficiency: [3, 'Saves every idea two or three rounds of mail'],
    compliance: [2, 'Improvement needs a known way in'],
  },
  aims5: {
    riskTrust: [1, 'Touches no AI risk directly'],
    effectiveness: [3, 'The front door of the whole system'],
    feasibility: [3, 'A form and a rota'],
    strategic: [2, 'Part of the idea phase'],
    stakeholder: [2, 'Staff have asked twice'],
  },
  assigned: { to: 'amara', due: month(-17).day(18) },
  plan: {
    problem: 'An idea waits 19 days on average until someone says what becomes of it.',
    resources: 'Six days of Amara and Elena; the existing form tool.',
    proof: {
      series: 'firstAnswer',
      target: 7,
      worthwhile: 3,
      points: 10,
      settleDays: 10,
    },
    evaluateOn: month(-14).day(18),
  },
  attempts: [
    {
      changes: [{ what: 'One form replaces mail, chat and corridor', affects: 'Idea intake, all three sites' }],
      actions: [
        { what: 'Write the form: three questions, no more', by: 'amara', evidence: 'Form IF-01 live on the intranet' },
        { what: 'Name who answers each week', by: 'amara', evidence: 'Rota for two quarters, pinned above the form' },
        {
          what: 'Tell all three sites at the Monday stand-up',
          by: 'elena',
          evidence: 'Slide and list of the nine stand-ups',
        },
      ],
      began: month(-18).day(25),
      implemented: month(-17).day(16),
      outcome: {
        judged: month(-14).day(20),
        after: 'computed',
        evidence: 'Export of the form, week by week; every idea of the time is in it.',
        addressed: 'Ideas now have one door and a name that answers.',
        lookedAt: 'Mailboxes and chat: two strays in two months.',
        decision: 'sustain',
      },
    },
  ],
  ending: {
    how: 'completed',
    updates: {
      policy: 'n/a: the policy does not speak of intake',
      procedure: 'PR-02 Improvement, section 2: the form is the way in',
      training: 'Slide 4 of the welcome deck',
    },
    lesson: 'Three questions are enough. Every further one cost us ideas in the trial week.',
  },
}
