/** What an organization decides for itself. Few on purpose: no setting that one caller needs. */
export interface Settings {
  readonly timeZone: string
  readonly language: 'en' | 'de'
  /** Below both, an improvement may take the light path. */
  readonly smallEffortDays: number
  readonly smallCost: number
  /** Above it, someone other than the owner approves the plan (C-140, SOD-02). */
  readonly delegatedCostLimit: number
  /** How many improvements may be worked on at once before a reason is asked (C-110). */
  readonly workInProgressLimit: number
  /** Person-days available; the capacity line of the ranked list (C-083). */
  readonly capacityDays: number
  readonly standards: readonly string[]
  /** People who work in the organization, with an account or without; null while nobody said (C-276). */
  readonly headcount: number | null
  readonly secondFactorRequired: boolean
  /** Hosts and ranges inside the house that feeds may ask; everything else there they may not. */
  readonly privateHosts: readonly string[]
  /** Whether assistants may ask and propose over MCP; off by default (design §8). */
  readonly assistantsAllowed: boolean
}

export const defaultSettings: Settings = {
  timeZone: 'Europe/Berlin',
  language: 'en',
  smallEffortDays: 5,
  smallCost: 2000,
  delegatedCostLimit: 10000,
  workInProgressLimit: 8,
  capacityDays: 60,
  standards: ['iso42001'],
  headcount: null,
  secondFactorRequired: false,
  privateHosts: [],
  assistantsAllowed: false,
}
