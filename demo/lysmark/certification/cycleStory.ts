import { month, type RelativeDay } from '../../calendar.ts'
import type { Who } from '../people.ts'

/** What stands on the certificate Northlight decided on at M-4. */
export const certificate = {
  certificateNumber: 'NL-AI-2026-0118',
  certificateScope:
    'Development, provision and use of AI systems for claims handling, life pricing, recruiting, customer service and roadside assistance.',
  certificateSites:
    'Harbour House, Havnekaj 12, 2150 Copenhagen, Denmark\nNorthgate, Nordporten 4, 8200 Aarhus, Denmark\nWeir Street, Dammgatan 31, 211 20 Malmö, Sweden',
  edition: 'ISO/IEC 42001:2023',
  accreditedBy: 'Nordic Accreditation Service',
  accreditationMark: 'NAS-0418',
  verificationLink: 'https://register.northlight.example/NL-AI-2026-0118',
  deciders: [
    { id: '', name: 'S. Halvorsen' },
    { id: '', name: 'E. Brandvold' },
  ],
} as const

interface Earlier {
  readonly title: string
  readonly standard: 'iso27001' | 'iso20000'
  readonly edition: string
  readonly number: string
  readonly scope: string
  readonly decided: RelativeDay
  readonly surveillances: readonly RelativeDay[]
}

/** The two certificates Lysmark brought along; Assura Cert gave both. */
export const earlier: readonly Earlier[] = [
  {
    title: 'Certification to ISO/IEC 27001',
    standard: 'iso27001',
    edition: 'ISO/IEC 27001:2022',
    number: 'AC-27001-4471',
    scope: 'Information security of insurance and roadside assistance at all sites.',
    decided: month(-23).day(4),
    surveillances: [month(-12).day(2)],
  },
  {
    title: 'Certification to ISO/IEC 20000-1',
    standard: 'iso20000',
    edition: 'ISO/IEC 20000-1:2018',
    number: 'AC-20000-2093',
    scope: 'Operation of IT services for insurance and roadside assistance.',
    decided: month(-20).day(11),
    surveillances: [month(-9).day(6)],
  },
]

interface BenefitStory {
  readonly title: string
  readonly kind: 'validation' | 'confidence' | 'competitive' | 'regulatory' | 'internal' | 'continual'
  readonly expected: string
  readonly indicator: string
  readonly unit: string
  readonly values: readonly [baseline: number, target: number]
  readonly owner: Who
  readonly found?: readonly [move: 'realise' | 'realisePartly' | 'miss', measured: number, shownBy: string]
}

/** Six benefits, expected when the certificate came; three can be seen already, and one of them did not come. */
export const benefits: readonly BenefitStory[] = [
  {
    title: 'An outside view finds what we do not see',
    kind: 'validation',
    expected: 'Auditors from outside name gaps our own audits missed.',
    indicator: 'Findings of the body our audits had not named',
    unit: 'findings',
    values: [0, 2],
    owner: 'kenji',
    found: ['realise', 3, 'Report of stage 2: one major and two minors that internal audit 1 had not seen.'],
  },
  {
    title: 'Customers trust decisions with AI in them',
    kind: 'confidence',
    expected: 'More customers say they understand how AI is used and whom to ask.',
    indicator: 'Customers who say so in the survey',
    unit: '%',
    values: [48, 70],
    owner: 'oskar',
    found: ['realisePartly', 62, 'Survey of last month, 412 answers.'],
  },
  {
    title: 'Tenders that ask for a certificate',
    kind: 'competitive',
    expected: 'We can take part where an AI management system is asked for.',
    indicator: 'Tenders entered that ask for one',
    unit: 'tenders',
    values: [0, 4],
    owner: 'tomasz',
  },
  {
    title: 'Shorter answers to the supervisor',
    kind: 'regulatory',
    expected: 'Questions of the supervisor are answered from the evidence index.',
    indicator: 'Working days to an answer',
    unit: 'd',
    values: [12, 4],
    owner: 'hanna',
  },
  {
    title: 'Less work before audits',
    kind: 'internal',
    expected: 'Audits need no week of preparation any more.',
    indicator: 'Person-days before an audit',
    unit: 'd',
    values: [21, 8],
    owner: 'felix',
    found: [
      'miss',
      16,
      'Hours booked before internal audit 2: the evidence index helped, the interviews did not get shorter.',
    ],
  },
  {
    title: 'Improvement all year',
    kind: 'continual',
    expected: 'Improvements come in every month, not before audits.',
    indicator: 'Months of the year with a new improvement',
    unit: 'months',
    values: [9, 12],
    owner: 'felix',
  },
]

interface MarkStory {
  readonly title: string
  readonly place: 'website' | 'tender' | 'product' | 'stationery'
  readonly address: string
  readonly wording: string
  readonly by: Who
  readonly refused?: string
}

/** Where the certificate is named; the chat window was refused. */
export const markUses: readonly MarkStory[] = [
  {
    title: 'Page about AI on our website',
    place: 'website',
    address: 'lysmark.example/ai',
    wording: 'Our AI management system is certified to ISO/IEC 42001:2023 by Northlight Certification.',
    by: 'oskar',
  },
  {
    title: 'Section on AI in tenders',
    place: 'tender',
    address: 'Template T-12',
    wording:
      'Lysmark Mutual runs an AI management system certified to ISO/IEC 42001:2023; the certificate is attached.',
    by: 'marc',
  },
  {
    title: 'Mark in the chat window of AskLys',
    place: 'product',
    address: 'AskLys, first screen',
    wording: 'AskLys is certified AI.',
    by: 'oskar',
    refused: 'What is certified is how we manage AI. AskLys is a product: no mark on it, and no sentence that says so.',
  },
]

/** What stands on the trust page beside the certificate. */
export const page = {
  address: 'lysmark',
  headline: 'How we use AI, and how you can check it',
  introduction:
    'Lysmark Mutual uses AI where it helps people: when a claim comes in, when a car breaks down, when somebody asks a question at night. A person answers for every decision. Here is what we hold ourselves to, how we are doing, and whom to ask.',
  contact: 'ai-questions@lysmark.example',
  takesMessages: true,
} as const

export const texts = [
  {
    title: 'Where a person decides',
    body: 'ClaimSight sorts claims; people decide on them. TalentSift puts applications in an order; two recruiters read each of them. You may always ask for a person, and you need not say why.',
    audiences: ['customers'],
  },
  {
    title: 'What the certificate says about the law',
    body: 'The certificate is not proof of conformity with the EU AI Act. We keep a calendar of the duties that concern each of our systems and answer for them one by one.',
    audiences: ['regulators', 'investors'],
  },
] as const

export const publicMetrics = [
  'Decisions with an explanation, by the month',
  'Satisfaction with AskLys, by the month',
  'Oversight drills held, by the month',
] as const

interface EnquiryStory {
  readonly kind: 'question' | 'complaint' | 'decision'
  readonly message: string
  readonly about: string | null
  readonly sender: string | null
  readonly contact: string | null
  readonly on: RelativeDay
  readonly to: Who
  readonly reply?: readonly [on: RelativeDay, text: string]
}

export const enquiries: readonly EnquiryStory[] = [
  {
    kind: 'decision',
    message: 'Why did my claim take three weeks?\nMy neighbour had the same storm damage and was paid in four days.',
    about: 'Claims',
    sender: 'L. Friis',
    contact: 'l.friis@post.example',
    on: month(-2).day(3),
    to: 'marc',
    reply: [
      month(-2).day(7),
      'ClaimSight put your claim into the queue for experts because two photographs were missing. A person asked for them on the fifth day; we should have asked on the first. We have changed that.',
    ],
  },
  {
    kind: 'question',
    message: 'Is what I write to AskLys used to train a model?',
    about: 'AskLys',
    sender: null,
    contact: null,
    on: month(-1).day(4),
    to: 'hanna',
    reply: [month(-1).day(8), 'No. What you write is kept for thirty days to answer complaints, then deleted.'],
  },
  {
    kind: 'complaint',
    message: 'The chat goes round in circles\nIt asked me for my policy number four times.',
    about: 'AskLys',
    sender: 'P. Juhl',
    contact: '+45 00 00 00 00',
    on: month(0).day(-5),
    to: 'oskar',
  },
]
