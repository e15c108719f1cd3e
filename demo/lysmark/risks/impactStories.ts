import type { SystemKey } from '../systems.ts'

/** What an impact assessment says of one system (brief §7: six of them). */
export interface ImpactStory {
  readonly purpose: string
  readonly misuse: string
  readonly context: string
  readonly affected: readonly (readonly [group: string, effect: string, isVulnerable: boolean])[]
  readonly rights: string
  readonly society: string
  readonly benefits: string
  readonly harm: readonly [
    string,
    severity: number,
    scale: number,
    irreversibility: number,
    likelihood: number,
    mitigation: string,
  ]
  readonly asked: readonly [who: string, said: string, answered: string]
  /** Where Art 27 of the AI Act asks for more. */
  readonly fria?: readonly [use: string, ifItHappens: string]
}

export const impactStories: Partial<Record<SystemKey, ImpactStory>> = {
  claimSight: {
    purpose: 'Sort incoming claims by urgency and complexity, so that adjusters begin with those that cannot wait.',
    misuse: 'Taking the score for the decision; measuring adjusters by how often they follow it.',
    context: 'Claims department at Northgate, about 60,000 claims a year.',
    affected: [
      ['Policyholders with a loss', 'Wait longer or shorter; are looked at by an expert or not', false],
      ['People in need after a storm or fire', 'A late answer hurts most', true],
    ],
    rights:
      'Property and fair treatment are touched; dignity where need is not seen. Others are not: nothing is decided without a person.',
    society: 'Faster help after storms; unequal help, were rare losses always last.',
    benefits: 'Urgent claims are seen within two hours instead of two days.',
    harm: ['A claim that needs an expert is paid short', 4, 3, 2, 3, 'Adjuster above the limit; explanations; drills'],
    asked: ['Consumer association of the region', 'Wants to know who decides', 'Letters name the adjuster'],
  },
  priceGuide: {
    purpose: 'Propose prices of life policies to actuaries.',
    misuse: 'Sending proposals out unread; using health answers for other ends.',
    context: 'Life department at Weir Street, about 9,000 proposals a year; not in operation yet.',
    affected: [
      ['Applicants for a life policy', 'Pay more or less, or get no offer', false],
      ['People with illnesses', 'May pay more than their risk', true],
    ],
    rights:
      'Equality and privacy are touched, health data above all; property by price. Due process: an actuary answers.',
    society: 'Who can afford cover; trust in fair prices.',
    benefits: 'Same answer for same risk; an offer in a day.',
    harm: ['A protected group pays more without reason', 5, 4, 3, 3, 'Proxy test before each release; explanations'],
    asked: ['Patients’ council', 'Wants reasons in plain words', 'Explanations are a condition of the release'],
    fria: [
      'Pricing of individual life policies, each proposal once, from the release on',
      'Head of data science answers; complaints go to the ombudsperson within 14 days; the price is taken back',
    ],
  },
  talentSift: {
    purpose: 'Rank applications by fit; two recruiters look at each ranking.',
    misuse: 'Reading only the first ten; ranking present staff.',
    context: 'Hiring of clerks and adjusters, about 900 applications a year.',
    affected: [
      ['Applicants', 'Are invited or not', false],
      ['Part-time workers, mostly mothers', 'May rank lower', true],
    ],
    rights: 'Equality, the right to work and privacy are touched; a person decides and may be asked.',
    society: 'Access to work, were many employers to use the same tool.',
    benefits: 'Answers in three days instead of three weeks.',
    harm: [
      'A suitable person is not invited because of part-time work',
      4,
      3,
      3,
      3,
      'Ratio each month; recruiters read on',
    ],
    asked: ['Works council', 'Wants reasons and the ratio each month', 'Both are given'],
  },
  fraudLens: {
    purpose: 'Mark claims that are unlike others, for a person to look at.',
    misuse: 'Holding payment because of a mark alone.',
    context: 'Claims department, about 3 % of claims are marked.',
    affected: [
      ['Policyholders with a marked claim', 'Answer questions, wait for money', false],
      ['Migrants, self-employed, people with irregular lives', 'Are unlike others more often', true],
    ],
    rights: 'Presumption of honesty, equality and property are touched.',
    society: 'Fraud costs all; suspicion by machine costs trust.',
    benefits: 'Some 2 million a year not paid to fraudsters.',
    harm: ['An honest customer waits for weeks and feels accused', 4, 3, 2, 3, 'Rate per group; five days at most'],
    asked: ['Debt advice centre', 'Wants a limit for waiting', 'Five days, then it is paid'],
  },
  askLys: {
    purpose: 'Answer customers in a chat from our own articles; hand over to a person.',
    misuse: 'Seeking help in distress; getting it to say things.',
    context: 'Website and app, about 30,000 chats a month.',
    affected: [
      ['Customers', 'Rely on what it says', false],
      ['Old people and people in distress', 'May take it for a person, or find no help', true],
    ],
    rights: 'To be informed truly and to reach a person; privacy of what is written.',
    society: 'What people believe of chats; fewer voices on the phone.',
    benefits: 'An answer at any hour; staff for hard cases.',
    harm: ['Somebody relies on cover they do not have', 3, 3, 2, 3, 'Released articles only; hand-over; goodwill'],
    asked: ['Twelve customers, four above 70', 'First line must say that it is a machine', 'It does'],
  },
  docFlow: {
    purpose: 'Read documents that come in and send them to the right team.',
    misuse: 'Reading documents for other ends.',
    context: 'Post room at Northgate, 4,000 documents a day.',
    affected: [
      ['People who write to us', 'Are answered late or by the wrong team', false],
      ['People who send medical letters', 'May be read by more than need to', true],
    ],
    rights: 'Privacy, of health above all.',
    society: 'Little: the post is sorted faster.',
    benefits: 'Half the time from post to desk.',
    harm: ['A medical letter is read by staff without a need', 4, 2, 4, 2, 'A queue of its own'],
    asked: ['Staff of the post room', 'Want a button for "not ours"', 'It is there'],
  },
}
