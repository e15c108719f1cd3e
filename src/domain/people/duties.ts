/** The separation-of-duties rules that improvements know so far (brief §5); a small organization may except them for a time. */
export const exceptableDuties = [
  'SOD-01',
  'SOD-02',
  'SOD-04',
  'SOD-07',
  'SOD-08',
  'SOD-09',
  'SOD-10',
  'SOD-11',
  'SOD-15',
] as const

export type Duty = (typeof exceptableDuties)[number]
