import type { Label } from '#domain/kernel/field.ts'

/** What an API token may be used for. It acts as its person, with at most that person's roles; a session has every scope. */
export const scopes = {
  read: { en: 'Read what you may see', de: 'Lesen, was Sie sehen dürfen' },
  write: { en: 'Write and move records', de: 'Datensätze schreiben und bewegen' },
  readings: { en: 'Send readings of metrics', de: 'Ablesungen von Kennzahlen senden' },
  import: { en: 'Import registers', de: 'Register importieren' },
  export: { en: 'Export registers and reports', de: 'Register und Berichte exportieren' },
  admin: {
    en: 'Manage people, units, tokens and settings',
    de: 'Personen, Einheiten, Token und Einstellungen verwalten',
  },
} as const satisfies Record<string, Label>

export type Scope = keyof typeof scopes
export const scopeNames = Object.keys(scopes) as Scope[]

/** The areas whose changes are administration: `/api/v1/<area>/…`. */
const administration = new Set([
  'organization',
  'people',
  'units',
  'invitations',
  'tokens',
  'duty-exceptions',
  'scoring-models',
  'sessions',
  'feeds',
  'webhooks',
  'trackers',
  'deliveries',
  'branding',
  'own-templates',
])

/** Readings alone, so that a pipeline's token can add numbers and nothing else. */
const readings = /^\/api\/v1\/(points|metrics\/[^/]+\/points)$/

/**
 * The one scope a request needs, from its method and path. Whatever is not named reads or writes, so that a new route is never
 * open to a token that may do neither.
 */
export function scopeNeeded(method: string, path: string): Scope {
  const [, area = ''] = /^\/api\/v1\/([^/?]+)/.exec(path) ?? []
  if (area.startsWith('export') || area === 'report-orders' || /\/export(\.|$|\/)/.test(path)) return 'export'
  // Asking is reading; what an assistant proposes needs the scope to write, which its tools look at.
  if (area === 'mcp') return 'read'
  if (method === 'GET' || method === 'HEAD') return 'read'
  if (readings.test(path)) return 'readings'
  if (area.startsWith('import') || area === 'readings') return 'import'
  return administration.has(area) ? 'admin' : 'write'
}
