import { month } from '../../calendar.ts'
import type { IssueStory, PartyStory } from './story.ts'

/** What Lysmark must reckon with. */
export const issues: readonly IssueStory[] = [
  {
    title: 'AI serves people who are in trouble',
    side: 'internal',
    subject: 'purpose',
    effect: 'Claims, breakdowns and complaints: a person answers for every decision that hurts.',
  },
  {
    title: 'Members own the company',
    side: 'internal',
    subject: 'strategy',
    effect: 'What AI saves goes into service, and members ask how it decides about them.',
  },
  {
    title: 'The EU AI Act comes into force in steps',
    side: 'external',
    subject: 'law',
    effect:
      'Pricing of life policies and ranking of applicants count as high risk; literacy of staff is asked of everyone.',
    changed: [
      month(-4).day(12),
      'The duties for high-risk systems of Annex III now apply from 2 December 2027; literacy is to be supported.',
      'Regulation (EU) 2026/1744 moved the dates.',
    ],
  },
  {
    title: 'Two competitors advertise decisions without people',
    side: 'external',
    subject: 'market',
    effect: 'Pressure to be faster; we keep the adjuster and say so.',
  },
  {
    title: 'Models we buy change without our doing',
    side: 'external',
    subject: 'technology',
    effect: 'What was validated in spring may be another model in autumn: suppliers tell, and we look again.',
  },
  {
    title: 'Adjusters fear for their craft',
    side: 'internal',
    subject: 'people',
    effect: 'Overrides are wanted and counted; training shows where the model is weak.',
  },
  {
    title: 'Storms are becoming more frequent',
    side: 'external',
    subject: 'climate',
    effect: 'Claims come in waves the models have not seen: drift alarms follow the season.',
  },
]

const promised = 'Promised in the AI policy'
const law = 'The law asks it of us'

/** Who has a stake in Lysmark’s AI. */
export const parties: readonly PartyStory[] = [
  {
    title: 'Members with a claim',
    kind: 'affected',
    owner: 'marc',
    needs: [
      {
        need: 'A person decides',
        yes: promised,
        requirement: 'iso42001:A.9.2',
        met: 'met',
        metBy: 'Adjusters decide every claim',
      },
      {
        need: 'To be told why',
        yes: promised,
        requirement: 'iso42001:A.8.2',
        met: 'met',
        metBy: 'Reasons with every decision',
      },
      {
        need: 'To complain and be heard',
        yes: law,
        requirement: 'iso42001:A.8.3',
        met: 'met',
        metBy: 'Complaints desk',
      },
    ],
  },
  {
    title: 'Applicants for a post',
    kind: 'affected',
    owner: 'sofia',
    needs: [
      {
        need: 'The same chance whatever the life course',
        yes: law,
        requirement: 'iso42001:A.5.4',
        met: 'met',
        metBy: 'Fairness gate',
      },
      {
        need: 'To know that AI ranks',
        yes: law,
        requirement: 'iso42001:A.8.2',
        met: 'partly',
        metBy: 'A notice; half understand it',
      },
    ],
  },
  {
    title: 'Insurance supervisor',
    kind: 'regulator',
    owner: 'hanna',
    needs: [
      {
        need: 'Records of how prices come about',
        yes: law,
        requirement: 'iso42001:A.6.2.7',
        met: 'met',
        metBy: 'Technical files',
      },
      {
        need: 'To hear of serious incidents in time',
        yes: law,
        requirement: 'iso42001:A.8.4',
        met: 'met',
        metBy: 'Clock on every incident',
      },
    ],
  },
  {
    title: 'Staff who work with AI',
    kind: 'staff',
    owner: 'sofia',
    needs: [
      {
        need: 'To be trained before they use it',
        yes: law,
        requirement: 'iso42001:7.2',
        met: 'met',
        metBy: 'Training on the first day',
      },
      {
        need: 'A stop button within reach',
        yes: 'Drills showed it',
        requirement: 'iso42001:A.9.2',
        met: 'met',
        metBy: 'Tablets too, since the drill',
      },
      {
        need: 'The night shift knows the policy too',
        yes: 'Internal audit 2',
        requirement: 'iso42001:7.3',
        met: 'unmet',
        metBy: 'Sessions at night are planned',
      },
    ],
  },
  {
    title: 'Suppliers of models',
    kind: 'supplier',
    owner: 'hanna',
    needs: [
      {
        need: 'To know what we do with their model',
        yes: 'Contracts',
        requirement: 'iso42001:A.10.3',
        met: 'met',
        metBy: 'Contracts',
      },
      { need: 'Our data for training', no: 'Members did not give it for that' },
    ],
  },
  {
    title: 'The public on the road',
    kind: 'public',
    owner: 'oskar',
    needs: [
      {
        need: 'Help comes first where it is most needed',
        yes: promised,
        requirement: 'iso42001:A.5.5',
        met: 'met',
        metBy: 'Dispatch by urgency',
      },
    ],
  },
]
