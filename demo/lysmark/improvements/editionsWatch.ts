import { month } from '../../calendar.ts'
import type { Story } from '../../story.ts'
import type { Who } from '../people.ts'

export const editionsWatch: Story<Who> = {
  title: 'Editions watch for 9001 and 19011',
  description:
    'New editions of ISO 9001 and ISO 19011 are on their way. Last time we learned of an edition from the auditor. Watch, compare, and say what changes for us before anyone asks.',
  source: ['standardUpdate', 'ISO 9001:2026 and ISO 19011:2026, announced'],
  category: 'documentation',
  serves: ['suitability'],
  requirement: '42001 4.1',
  raisedBy: 'elena',
  registered: month(-4).day(15),
  evaluation: {
    by: 'oskar',
    impact: 'low',
    feasibility: 'high',
    need: 'low',
    risk: 'low',
    note: 'Cannot be finished before the editions are out.',
    effort: 7,
    cost: 900,
  },
  sms4: {
    customer: [1, 'Not visible to them'],
    risk: [2, 'Surprises at the next audit'],
    efficiency: [1, 'Little'],
    compliance: [3, 'Editions bind us in the end'],
  },
  aims5: {
    riskTrust: [1, 'None'],
    effectiveness: [2, 'Keeps the system current'],
    feasibility: [3, 'Reading and a table'],
    strategic: [2, '9001 is an option for next year'],
    stakeholder: [1, 'Certification body'],
  },
  assigned: {
    to: 'elena',
    due: month(-1).day(20),
    deferred: {
      by: 'felix',
      on: month(-2).day(20),
      until: month(1).day(15),
      reason: 'The editions are not out yet; nothing can be compared before. Agreed in the forum.',
    },
  },
  plan: {
    problem: 'The last edition change was noticed eight months late.',
    resources: 'Seven days of Elena, two copies of the standards.',
    proof: {
      absent: 'Nobody watches editions, and no comparison exists',
      present: 'A comparison for each new edition lies in the index within 60 days',
      settleDays: 0,
    },
    evaluateOn: month(4).day(1),
  },
  attempts: [
    {
      changes: [
        { what: 'A quarterly look at editions, with a comparison table', affects: 'Document index, all standards' },
      ],
      actions: [
        { what: 'Set up the watch and who reads it', by: 'elena' },
        { what: 'Compare both editions line by line', by: 'kenji' },
      ],
    },
  ],
}
