/** The sections of an impact assessment, by the fields each holds; forms, pages and moves read the same. */
export const scoped = [
  'aiSystem',
  'intendedPurpose',
  'foreseeableMisuse',
  'deploymentContext',
  'jurisdictions',
] as const
export const people = ['affected', 'vulnerable'] as const
export const rights = ['fundamentalRights'] as const
export const society = ['societalWellBeing'] as const
export const balance = ['benefits', 'harms', 'oversight'] as const
export const assessed = [...people, ...rights, ...society, ...balance] as const
export const fria = ['friaNeeded', 'friaUse', 'friaIfItHappens', 'friaNotified'] as const
export const dpia = ['dpiaNeeded', 'dpiaProcessing', 'dpiaNecessity', 'dpiaAdvice'] as const
export const laws = [...fria, ...dpia] as const
export const consulted = ['consulted'] as const
