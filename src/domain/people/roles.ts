import type { Label } from '#domain/kernel/field.ts'

/** The roles an auditor expects (brief §5). Administrator alone opens no domain move (SOD-16). */
export const roles = {
  administrator: { en: 'Administrator', de: 'Administration' },
  topManagement: { en: 'Top management', de: 'Oberste Leitung' },
  aimsManager: { en: 'AIMS manager', de: 'AIMS-Leitung' },
  improvementCoordinator: { en: 'Improvement coordinator', de: 'Verbesserungskoordination' },
  evaluator: { en: 'Evaluator', de: 'Bewertung' },
  verifier: { en: 'Effectiveness verifier', de: 'Wirksamkeitsprüfung' },
  documentOwner: { en: 'Document owner', de: 'Dokumentenverantwortung' },
  processOwner: { en: 'Process owner', de: 'Prozessverantwortung' },
  internalAuditor: { en: 'Internal auditor', de: 'Internes Audit' },
  certificationManager: { en: 'Certification manager', de: 'Zertifizierungsleitung' },
  dataProtection: { en: 'Data protection', de: 'Datenschutz' },
  employee: { en: 'Employee', de: 'Mitarbeit' },
  consultant: { en: 'External consultant', de: 'Externe Beratung' },
  viewer: { en: 'Viewer', de: 'Lesezugriff' },
} as const satisfies Record<string, Label>

export type Role = keyof typeof roles
export const roleNames = Object.keys(roles) as Role[]

/** Roles that open nothing to be written: a viewer reads, advice from outside reads and comments (C-336). */
const readers: readonly Role[] = ['viewer', 'consultant']

/** Whoever holds any role but these may write what it opens. */
export function mayWrite(roles: readonly Role[]): boolean {
  return roles.some((role) => !readers.includes(role))
}

/** Saying something about a record: whoever writes, and whoever advises. */
export function mayComment(roles: readonly Role[]): boolean {
  return mayWrite(roles) || roles.includes('consultant')
}

/** Administration alone takes no part in improving: it opens no domain move (SOD-16). */
export function mayContribute(roles: readonly Role[]): boolean {
  return roles.some((role) => !readers.includes(role) && role !== 'administrator')
}

/** What the first person of an organization may be beside administrator (small organizations, issue "first run"). */
export const firstRunRoles: readonly Role[] = [
  'topManagement',
  'aimsManager',
  'improvementCoordinator',
  'processOwner',
  'verifier',
]
