import type { Day } from '#domain/time/days.ts'

/** What is known of an edition: facts, each with the day somebody looked (brief §0). */
export interface Edition {
  readonly standard: string
  readonly edition: string
  readonly publishedOn: Day | null
  readonly amendment: string | null
  /** The edition it took the place of. */
  readonly supersedes: string | null
  readonly verifiedOn: Day
  /** An edition that is out and not shipped here, with the days that count for certificates. */
  readonly successor?: {
    readonly edition: string
    readonly publishedOn: Day
    readonly newCertificatesFrom: Day
    readonly transitionUntil: Day
    /** Refs of this edition whose successor asks for something else: what to reassess. */
    readonly changed: readonly string[]
  }
}

const verifiedOn: Day = '2026-11-20'

export const editions: readonly Edition[] = [
  { standard: 'iso42001', edition: '2023', publishedOn: '2023-12-18', amendment: null, supersedes: null, verifiedOn },
  {
    standard: 'iso27001',
    edition: '2022',
    publishedOn: '2022-10-25',
    amendment: 'Amd 1:2024',
    supersedes: '2013',
    verifiedOn,
  },
  {
    standard: 'iso20000',
    edition: '2018',
    publishedOn: null,
    amendment: 'Amd 1:2024',
    supersedes: '2011',
    verifiedOn,
  },
  {
    standard: 'iso9001',
    edition: '2015',
    publishedOn: null,
    amendment: 'Amd 1:2024',
    supersedes: '2008',
    verifiedOn,
    successor: {
      edition: '2026',
      publishedOn: '2026-09-16',
      newCertificatesFrom: '2028-03-31',
      transitionUntil: '2029-09-30',
      changed: ['5.1.1', '6.1.1', '6.1.2'],
    },
  },
  { standard: 'nistairmf', edition: '1.0', publishedOn: '2023-01-26', amendment: null, supersedes: null, verifiedOn },
  {
    standard: 'euaiact',
    edition: '2024/1689',
    publishedOn: '2024-07-12',
    amendment: '2026/1744',
    supersedes: null,
    verifiedOn,
  },
]

/** Standards beside those shipped that others rest on and that have been replaced (brief §0.2): editions are data, never words in a text. */
export const replacedEditions = [
  { name: 'ISO 19011', edition: '2026', supersedes: '2018', publishedOn: '2026-05-27', verifiedOn },
] as const satisfies readonly { name: string; edition: string; supersedes: string; publishedOn: Day; verifiedOn: Day }[]
