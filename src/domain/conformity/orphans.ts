/** What keeps a process from being a part of the system. */
export const missingLinks = ['owner', 'requirement', 'policy', 'policyInForce'] as const

export type MissingLink = (typeof missingLinks)[number]

interface Drawn {
  readonly owner: { readonly isActive: boolean } | null
  readonly requirements: readonly string[]
  readonly documents: readonly { readonly state: string }[]
}

/** What a process hangs on too little: nobody at work answers for it, nothing asks for it, nothing in force lays it down (C-004). */
export function missingOf({ owner, requirements, documents }: Drawn): MissingLink[] {
  const isMissing: Readonly<Record<MissingLink, boolean>> = {
    owner: owner?.isActive !== true,
    requirement: requirements.length === 0,
    policy: documents.length === 0,
    policyInForce: documents.length > 0 && documents.every(({ state }) => state !== 'effective'),
  }
  return missingLinks.filter((link) => isMissing[link])
}
