/** What a guard of another record may know of the AI system it names. */
export interface LinkedSystem {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly state: string
  readonly owner: string | null
  readonly isHighRisk: boolean
  readonly site: string | null
}
