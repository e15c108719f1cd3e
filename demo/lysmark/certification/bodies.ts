import { month } from '../../calendar.ts'

/** The three bodies that offered (brief §7), as their entries in public registers and their offers say. */
export const bodies = {
  northlight: {
    title: 'Northlight Certification',
    website: 'northlight.example',
    languages: 'English, Danish, Swedish',
    countries: ['Denmark', 'Sweden', 'Norway'],
    accredited: 'yes',
    accreditedFor: ['iso42001', 'iso27001', 'iso9001'],
    accreditedBy: 'Nordic Accreditation Service',
    accreditationNumber: 'NAS-0418',
  },
  assura: {
    title: 'Assura Cert',
    website: 'assura.example',
    languages: 'English, Danish',
    countries: ['Denmark', 'Germany'],
    accredited: 'yes',
    accreditedFor: ['iso42001', 'iso27001', 'iso20000'],
    accreditedBy: 'Continental Accreditation Board',
    accreditationNumber: 'CAB-2207',
  },
  blueQuay: {
    title: 'BlueQuay',
    website: 'bluequay.example',
    languages: 'English, Swedish',
    countries: ['Denmark', 'Sweden'],
    accredited: 'yes',
    accreditedFor: ['iso27001'],
    accreditedBy: 'Nordic Accreditation Service',
    accreditationNumber: 'NAS-0533',
  },
} as const

export type BodyKey = keyof typeof bodies

interface Offer {
  readonly body: BodyKey
  /** Accreditation, AI expertise, industry, coverage, cost, timeline: from 0 to 5, each with what it rests on. */
  readonly scores: readonly (readonly [number, string])[]
  readonly quotes: readonly [initial: number, first: number, second: number, extra: number]
  readonly stage1: ReturnType<ReturnType<typeof month>['day']>
  readonly stage2: ReturnType<ReturnType<typeof month>['day']>
}

export const offers: readonly Offer[] = [
  {
    body: 'northlight',
    scores: [
      [5, 'Register entry NAS-0418, scope with ISO/IEC 42001'],
      [4, 'Two of three auditors built models before; third trained last year'],
      [4, 'Six insurers among their clients'],
      [5, 'Auditors in both countries'],
      [3, 'Dearest of three over the cycle'],
      [4, 'Both days we asked for, a week of slack'],
    ],
    quotes: [38_500, 12_800, 12_800, 3_900],
    stage1: month(-7).day(10),
    stage2: month(-6).day(12),
  },
  {
    body: 'assura',
    scores: [
      [5, 'Register entry CAB-2207, scope with ISO/IEC 42001'],
      [3, 'One auditor with AI experience, booked till autumn'],
      [5, 'Mutual insurers are half of their clients'],
      [3, 'No auditors for Weir Street in Sweden'],
      [4, 'Eight percent below Northlight'],
      [4, 'Stage 1 as asked; stage 2 a week later'],
    ],
    quotes: [35_200, 11_900, 11_900, 3_600],
    stage1: month(-7).day(15),
    stage2: month(-6).day(22),
  },
  {
    body: 'blueQuay',
    scores: [
      [0, 'Register entry NAS-0533 names ISO/IEC 27001 only'],
      [5, 'Founders taught machine learning; very good talk'],
      [3, 'Two insurers'],
      [4, 'Both countries, one auditor travels'],
      [5, 'A third cheaper'],
      [5, 'Could begin at once'],
    ],
    quotes: [24_000, 8_500, 8_500, 2_000],
    stage1: month(-7).day(1),
    stage2: month(-6).day(1),
  },
]

/** The three sites of Lysmark Mutual. */
export const sites = [
  {
    site: 'Harbour House',
    address: 'Havnekaj 12, 2150 Copenhagen',
    country: 'Denmark',
    central: true,
    people: 160,
    activities: 'Management, claims, pricing, people',
  },
  {
    site: 'Northgate',
    address: 'Nordporten 4, 8200 Aarhus',
    country: 'Denmark',
    central: false,
    people: 150,
    activities: 'Service desk, roadside assistance, night shift',
  },
  {
    site: 'Weir Street',
    address: 'Dammgatan 31, 211 20 Malmö',
    country: 'Sweden',
    central: false,
    people: 70,
    activities: 'Data science, development, operation of models',
  },
] as const
