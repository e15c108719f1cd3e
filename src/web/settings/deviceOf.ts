/** The first that fits names it; those that also call themselves by another's name come before it. */
const browsers = [
  ['Edg', 'Edge'],
  ['OPR/', 'Opera'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
  ['curl/', 'curl'],
] as const
const systems = [
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Android', 'Android'],
  ['Windows', 'Windows'],
  ['Mac OS', 'macOS'],
  ['CrOS', 'ChromeOS'],
  ['Linux', 'Linux'],
] as const

/** Browser and system as a person would name them, `Firefox · Windows`; null when neither is known. Proper names, the same in all languages. */
export function deviceOf(userAgent: string | null): string | null {
  const found = [browsers, systems].map((names) => names.find(([sign]) => userAgent?.includes(sign))?.[1])
  return found.filter(Boolean).join(' · ') || null
}
