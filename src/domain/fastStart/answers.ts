import type { Label } from '#domain/kernel/field.ts'

/** How many people work here; what the proposed days and hands are cut to. */
export const sizes = {
  tiny: { en: 'Up to 10', de: 'Bis 10' },
  small: { en: '11 to 50', de: '11 bis 50' },
  medium: { en: '51 to 250', de: '51 bis 250' },
  large: { en: 'More than 250', de: 'Mehr als 250' },
} as const satisfies Record<string, Label>

/** Who has a stake in what AI does here. */
export const parties = {
  customer: { en: 'Customers', de: 'Kundschaft' },
  affected: {
    en: 'People AI decides or says something about',
    de: 'Menschen, über die KI etwas entscheidet oder sagt',
  },
  staff: { en: 'Staff who work with it', de: 'Belegschaft, die damit arbeitet' },
  supplier: { en: 'Those we buy AI from', de: 'Von denen wir KI kaufen' },
  regulator: { en: 'An authority', de: 'Eine Behörde' },
} as const satisfies Record<string, Label>

/** What the organization wants to get better at first; each brings a key figure along. */
export const goals = {
  biasReduction: { en: 'Treat people equally', de: 'Menschen gleich behandeln' },
  modelTransparency: { en: 'Explain what AI decides', de: 'Erklären, was KI entscheidet' },
  oversightDrills: { en: 'Be able to step in', de: 'Eingreifen können' },
  currentAssessments: { en: 'Know our risks', de: 'Unsere Risiken kennen' },
  dataQuality: { en: 'Rely on our data', de: 'Unseren Daten trauen können' },
  satisfaction: { en: 'Content users', de: 'Zufriedene Nutzer' },
} as const satisfies Record<string, Label>

/** What the organization is towards AI, in the words of its scope. */
export const aiRoles = ['provider', 'developer', 'deployer', 'user', 'customer'] as const

export interface UsedSystem {
  readonly name: string
  readonly purpose: string
  readonly origin: 'inHouse' | 'thirdParty'
}

/** About ten plain questions, answered. People are named by id. */
export interface FastStartAnswers {
  /** What the organization does, in a sentence. */
  readonly activity: string
  readonly size: keyof typeof sizes
  /** Which part of it the management system is for: sites, departments, all of it. */
  readonly boundaries: string
  readonly aiRoles: readonly (typeof aiRoles)[number][]
  readonly systems: readonly UsedSystem[]
  readonly personalData: boolean
  /** Whether AI decides, or prepares decisions, about people. */
  readonly aboutPeople: boolean
  readonly parties: readonly (keyof typeof parties)[]
  readonly goals: readonly (keyof typeof goals)[]
  readonly standards: readonly string[]
  /** Who leads the organization, who keeps the system, who checks from aside; the last may be nobody yet. */
  readonly top: string
  readonly manager: string
  readonly verifier: string | null
  /** Whether a certificate is wanted. */
  readonly certificate: boolean
}
