/** What a surveillance looks at (§3.10), in the order it is gathered. */
export const packSections = [
  'internalAudits',
  'managementReviews',
  'nonconformities',
  'complaints',
  'objectives',
  'improvements',
  'operation',
  'changes',
  'markUse',
] as const

export type PackSection = (typeof packSections)[number]
