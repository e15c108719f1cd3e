import { month } from '../../calendar.ts'
import type { Story } from '../../story.ts'
import type { Who } from '../people.ts'

export const stopButton: Story<Who> = {
  title: 'Stop button that works on tablets',
  description:
    'In the drill the override button lay under the keyboard on every tablet. Field adjusters could not have stopped ClaimSight if they had wanted to.',
  source: ['organizationalLearning', 'Oversight drill: override not reachable on tablets'],
  category: 'serviceDelivery',
  serves: ['adequacy', 'effectiveness'],
  requirement: '42001 A.9.3',
  raisedBy: 'marc',
  registered: month(-4).day(5),
  evaluation: {
    by: 'hanna',
    impact: 'high',
    feasibility: 'high',
    need: 'low',
    risk: 'low',
    note: 'Simple to build. That we missed it is the real finding.',
    effort: 8,
    cost: 2400,
  },
  sms4: {
    customer: [2, 'They depend on a person being able to say no'],
    risk: [3, 'No override, no oversight'],
    efficiency: [1, 'None'],
    compliance: [3, 'Human oversight'],
  },
  aims5: {
    riskTrust: [3, 'Oversight has to be in reach'],
    effectiveness: [2, 'Drills now use real devices'],
    feasibility: [3, 'A layout change'],
    strategic: [3, 'Objective O3'],
    stakeholder: [3, 'Field staff raised it themselves'],
  },
  assigned: { to: 'marc', due: month(-3).day(12) },
  plan: {
    problem: 'Only 71 % of users could reach the override in the drill.',
    resources: 'Eight days; twelve tablets from the pool.',
    proof: {
      metric: 'Users who reach the override within five seconds',
      unit: '%',
      method: 'Drill on the device each person uses',
      better: 'increase',
      before: 71,
      beforeDays: 14,
      target: 100,
      settleDays: 7,
    },
    evaluateOn: month(-2).day(20),
  },
  attempts: [
    {
      changes: [{ what: 'The override is always on screen, on every device', affects: 'ClaimSight, all devices' }],
      actions: [
        { what: 'Move the button out of the keyboard’s way', by: 'samir', evidence: 'Release 5.2 of the field app' },
        { what: 'Try it with gloves and in rain', by: 'ruth', evidence: 'Video of six adjusters' },
        { what: 'Repeat the drill with everyone', by: 'marc', evidence: 'Drill list, 64 of 64' },
      ],
      began: month(-4).day(22),
      implemented: month(-3).day(10),
      outcome: {
        judged: month(-2).day(20),
        after: 100,
        evidence: 'Second drill: 64 of 64 in under five seconds.',
        addressed: 'Everyone can stop it, wherever they stand.',
        lookedAt: 'Stops by accident: one in six weeks, undone in a minute.',
        decision: 'sustain',
      },
    },
  ],
  ending: {
    how: 'completed',
    updates: {
      policy: 'n/a: policy asks for an override already',
      procedure: 'PR-35 Oversight drills: on the device people use',
      training: 'Drill for all field adjusters',
    },
    lesson: 'Drill where the work is done. On our desks the button had always worked.',
  },
}
