import type { Label } from '#domain/kernel/field.ts'

/** Something Meliora itself sees to, so that nobody has to remember it (A224, C-200). */
export interface OfferedGuard {
  /** Where it is set up, below an organization's address. */
  readonly place: string
  readonly what: Label
}

const training: OfferedGuard = {
  place: 'competences',
  what: {
    en: 'Require the competence of the role: whoever joins or takes the role is assigned its training, and without it nobody oversees or validates.',
    de: 'Die Kompetenz der Rolle fordern: Wer dazukommt oder die Rolle übernimmt, bekommt die Schulung zugewiesen; ohne sie beaufsichtigt oder validiert niemand.',
  },
}
const gate: OfferedGuard = {
  place: 'ai-systems',
  what: {
    en: 'Let the gate ask for it: no system goes live without a current assessment, and the pipeline is told no as well.',
    de: 'Das Tor danach fragen lassen: Kein System geht ohne aktuelle Bewertung in Betrieb, auch die Pipeline hört Nein.',
  },
}
const versions: OfferedGuard = {
  place: 'documents',
  what: {
    en: 'Keep the document here: one version is in force, old ones are marked, and whoever must read it confirms it.',
    de: 'Das Dokument hier führen: Eine Version gilt, alte sind gekennzeichnet, und wer es lesen muss, bestätigt es.',
  },
}
const readings: OfferedGuard = {
  place: 'metrics',
  what: {
    en: 'Measure it here: a reading that does not come in time becomes a nonconformity by itself.',
    de: 'Hier messen: Eine Ablesung, die nicht rechtzeitig kommt, wird von selbst zur Nichtkonformität.',
  },
}
const duties: OfferedGuard = {
  place: 'audit-programmes',
  what: {
    en: 'Plan it in the programme: what is not covered, or audited by who worked on it, is refused.',
    de: 'Im Programm planen: Was nicht abgedeckt ist oder von Beteiligten auditiert würde, wird abgelehnt.',
  },
}

const byRequirement: readonly (readonly [start: string, guard: OfferedGuard])[] = [
  ['iso42001:7.2', training],
  ['iso42001:7.3', training],
  ['iso42001:7.5', versions],
  ['iso42001:5.2', versions],
  ['iso42001:6.1', gate],
  ['iso42001:8', gate],
  ['iso42001:A.5', gate],
  ['iso42001:A.6', gate],
  ['iso42001:A.7', gate],
  ['iso42001:A.9', gate],
  ['iso42001:9.1', readings],
  ['iso42001:9.2', duties],
]

/** What the tool itself offers against a failure of this requirement; none where it only helps people to remember. */
export function offeredGuards(requirement: string | null): readonly OfferedGuard[] {
  if (requirement === null) return []
  return byRequirement.flatMap(([start, guard]) =>
    requirement === start || requirement.startsWith(`${start}.`) ? [guard] : [],
  )
}
