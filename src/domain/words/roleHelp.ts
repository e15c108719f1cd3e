import type { Label } from '#domain/kernel/field.ts'
import type { Role } from '#domain/people/roles.ts'

/** What a role opens, in one line, from the moves' own lists (docs/generated/improvement.md). */
export const roleHelp = {
  administrator: {
    en: 'Keeps people, roles, units, links and settings. Decides nothing about improvements.',
    de: 'Pflegt Personen, Rollen, Einheiten, Links und Einstellungen. Entscheidet nichts über Verbesserungen.',
  },
  topManagement: {
    en: 'Approves plans, exceptions and scoring models, assigns owners, may defer, cancel or reverse.',
    de: 'Gibt Pläne, Ausnahmen und Bewertungsmodelle frei, weist zu, darf zurückstellen, abbrechen oder rückgängig machen.',
  },
  aimsManager: {
    en: 'Runs the system: assigns, approves plans, moves dates, defers, cancels, imports; approves scoring models.',
    de: 'Leitet das System: weist zu, gibt Pläne frei, verlegt Termine, stellt zurück, bricht ab, importiert; gibt Bewertungsmodelle frei.',
  },
  improvementCoordinator: {
    en: 'Runs the register: takes in, evaluates, prioritizes, assigns, imports and closes.',
    de: 'Führt das Register: nimmt auf, bewertet, priorisiert, weist zu, importiert und schließt ab.',
  },
  evaluator: {
    en: 'Evaluates what was registered: impact, feasibility, resources and risk.',
    de: 'Bewertet Aufgenommenes: Wirkung, Machbarkeit, Mittel und Risiko.',
  },
  verifier: {
    en: 'Judges afterwards whether it worked, never for work of their own.',
    de: 'Beurteilt hinterher, ob es gewirkt hat, nie bei eigener Arbeit.',
  },
  documentOwner: {
    en: 'Updates policies and procedures so that a proven improvement stays.',
    de: 'Aktualisiert Richtlinien und Verfahren, damit eine belegte Verbesserung bleibt.',
  },
  processOwner: {
    en: 'Answers for a process: suggests, comments, owns improvements and carries them out.',
    de: 'Verantwortet einen Prozess: schlägt vor, kommentiert, übernimmt Verbesserungen und setzt sie um.',
  },
  internalAuditor: {
    en: 'Reads and verifies the whole trail; suggests and comments.',
    de: 'Liest und prüft die ganze Spur; schlägt vor und kommentiert.',
  },
  dataProtection: {
    en: 'Reads the trail, proposes what is to be redacted, gives a pseudonym to those who left.',
    de: 'Liest die Spur, schlägt Schwärzungen vor, gibt Ausgeschiedenen ein Pseudonym.',
  },
  employee: {
    en: 'Suggests, comments, owns and does what is assigned.',
    de: 'Schlägt vor, kommentiert, übernimmt und erledigt Zugewiesenes.',
  },
  certificationManager: {
    en: 'Runs the certification project: milestones, budget, bodies, audits of the body. Decides nothing about conformity.',
    de: 'Leitet das Zertifizierungsprojekt: Meilensteine, Budget, Stellen, deren Audits. Entscheidet nicht über Konformität.',
  },
  consultant: {
    en: 'Advises from outside: reads and comments, sees no money, writes nothing of the organization’s own, holds no other role.',
    de: 'Berät von außen: liest und kommentiert, sieht keine Beträge, schreibt nichts Eigenes der Organisation, hat keine andere Rolle.',
  },
  viewer: { en: 'Reads, and changes nothing.', de: 'Liest und ändert nichts.' },
} as const satisfies Record<Role, Label>
