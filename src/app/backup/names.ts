/** Why a backup was made: the night's, the one before a migration, or asked for. */
export const occasions = ['nightly', 'migration', 'manual'] as const
export type Occasion = (typeof occasions)[number]

/** `meliora-2026-11-20T02-00-00-000Z-nightly.backup`: in order of time, and legal on every file system. */
export function backupName(at: string, occasion: Occasion): string {
  return `meliora-${at.replace(/[:.]/g, '-')}-${occasion}.backup`
}

const named = /^meliora-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z-(nightly|migration|manual)\.backup$/

/** When and why a file of that name was made; undefined for names that are not ours. */
export function readName(name: string): { readonly at: string; readonly occasion: Occasion } | undefined {
  const parts = named.exec(name)
  if (!parts) return undefined
  const [, day, hour, minute, second, millisecond, occasion] = parts
  return { at: `${day}T${hour}:${minute}:${second}.${millisecond}Z`, occasion: occasion as Occasion }
}
