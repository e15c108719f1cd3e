/** R16: what a stage 1 looks at, in our words. */
export const stage1Topics = [
  'documents',
  'siteConditions',
  'scope',
  'implementation',
  'internalAudits',
  'managementReviews',
] as const

export type Stage1Topic = (typeof stage1Topics)[number]

/** R16: what a stage 1 has not yet looked at. Empty: its report may say that stage 2 can follow. */
export function r16NotLookedAt(lookedAt: readonly string[]): readonly Stage1Topic[] {
  return stage1Topics.filter((topic) => !lookedAt.includes(topic))
}

/** R16: the concerns of stage 1 that nobody has answered, each of which could become a nonconformity at stage 2. */
export function r16Unanswered<C extends { readonly answeredBy: string | null }>(concerns: readonly C[]): readonly C[] {
  return concerns.filter(({ answeredBy }) => !answeredBy?.trim())
}
