import { month } from '../../calendar.ts'
import type { Story } from '../../story.ts'
import type { Who } from '../people.ts'

export const aiInventory: Story<Who> = {
  title: 'AI inventory complete',
  description:
    'We list five AI systems. Peers of our size list eight to ten. What we do not know we cannot assess: find the rest, give each an owner, and keep it so.',
  source: ['benchmark', 'Peer circle of mutual insurers, spring comparison'],
  category: 'governance',
  serves: ['suitability', 'adequacy'],
  requirement: '42001 A.4.2',
  raisedBy: 'amara',
  registered: month(-17).day(5),
  evaluation: {
    by: 'hanna',
    impact: 'high',
    feasibility: 'medium',
    need: 'medium',
    risk: 'low',
    note: 'Purchasing and single sign-on logs show most of it.',
    effort: 14,
    cost: 3000,
  },
  sms4: {
    customer: [1, 'Customers notice nothing'],
    risk: [3, 'Unknown systems carry unknown risks'],
    efficiency: [2, 'Ends the yearly search'],
    compliance: [3, 'No inventory, no scope'],
  },
  aims5: {
    riskTrust: [3, 'Every assessment starts here'],
    effectiveness: [3, 'Scope and statement of applicability rest on it'],
    feasibility: [2, 'Needs answers from every department'],
    strategic: [3, 'First step of the AI management project'],
    stakeholder: [2, 'The board asked how many there are'],
  },
  assigned: { to: 'leila', due: month(-16).day(20) },
  plan: {
    problem: 'Three of eight AI systems in use were unknown to whoever answers for AI.',
    resources: 'Leila and Jonas, seven days each; access to purchasing records.',
    proof: {
      metric: 'AI systems in use that are in the inventory',
      unit: 'systems',
      method: 'Inventory compared with purchasing and sign-on logs by internal audit',
      better: 'increase',
      before: 5,
      beforeDays: 30,
      target: 8,
      settleDays: 14,
    },
    evaluateOn: month(-15).day(20),
  },
  attempts: [
    {
      changes: [
        { what: 'Inventory with owner, origin and purpose for each system', affects: 'All departments' },
        { what: 'Purchasing asks "is there AI in it?"', affects: 'Purchase request' },
      ],
      actions: [
        {
          what: 'Go through two years of purchases and sign-on logs',
          by: 'jonas',
          evidence: 'List of 41 tools, eight with AI in them',
        },
        { what: 'Interview each department for an hour', by: 'leila', evidence: 'Eleven interview notes' },
        { what: 'Add the question to the purchase request', by: 'leila', evidence: 'Purchase form, version 7' },
      ],
      began: month(-17).day(24),
      implemented: month(-16).day(18),
      outcome: {
        judged: month(-15).day(20),
        after: 8,
        evidence: 'Sample of 20 tools by internal audit: none missing.',
        addressed: 'All eight systems are known, owned and described.',
        unintended: {
          what: 'Two teams feared a ban and hid trials for a week',
          followUp: 'A note from Tomasz: listing a tool is never held against anyone',
        },
        decision: 'sustain',
      },
    },
  ],
  ending: {
    how: 'completed',
    updates: {
      policy: 'AI policy, section 3: no AI without an entry',
      procedure: 'PR-11 Purchasing, step 2',
      training: 'Module "What counts as AI?"',
    },
    lesson: 'Ask purchasing before you ask people: invoices forget nothing.',
  },
}
