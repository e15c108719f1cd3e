/** What of an AI system decides which stratum it is in. */
interface Stratified {
  readonly role: readonly string[]
  readonly highRisk: boolean
  readonly state: string
  readonly site: string | null
}

/** Role × risk × state × site: systems alike in these stand for each other (brief §3.3). */
export function stratumOf({ role, highRisk, state, site }: Stratified): string {
  return [[...role].sort().join('+') || '–', highRisk ? 'high' : 'other', state, site?.trim() || '–'].join(' · ')
}
