import type { Label } from '#domain/kernel/field.ts'
import { roles } from '#domain/people/roles.ts'

/** Who may do something, as a reader says it: roles, and standing towards one record that is not a role. */
export const standings: Readonly<Record<string, Label>> = {
  ...roles,
  owner: { en: 'the owner', de: 'die verantwortliche Person' },
  raiser: { en: 'whoever raised it', de: 'wer es gemeldet hat' },
  raiserOfOwnArea: { en: 'whoever raised it, in their own area', de: 'wer es gemeldet hat, im eigenen Bereich' },
  raiserOfSmall: { en: 'whoever raised it, if it is small', de: 'wer es gemeldet hat, wenn es klein ist' },
  coordinatorOfSmall: {
    en: 'the improvement coordinator, if it is small',
    de: 'die Verbesserungskoordination, wenn es klein ist',
  },
  responsibleForAction: { en: 'whoever is responsible for an action', de: 'wer für eine Maßnahme verantwortlich ist' },
  answersForProcess: { en: 'whoever answers for the process', de: 'wer den Prozess verantwortet' },
  analyst: { en: 'whoever analyses it', de: 'wer es analysiert' },
  doer: { en: 'whoever carries out a line of the plan', de: 'wer eine Zeile des Plans ausführt' },
  oversight: { en: 'whoever oversees it', de: 'wer es beaufsichtigt' },
  designAuthority: { en: 'the design authority', de: 'die Entwurfsverantwortung' },
  dataSteward: { en: 'the data steward', de: 'die Datenverantwortung' },
  technicalLead: { en: 'the technical lead', de: 'die technische Leitung' },
  validator: { en: 'the validator', de: 'die Validierung' },
  approver: {
    en: 'an approver who neither built it nor answers for it',
    de: 'eine freigebende Person, die es weder gebaut hat noch verantwortet',
  },
  recognized: { en: 'whoever is thanked', de: 'wem gedankt wird' },
  proposer: { en: 'whoever proposed it', de: 'wer es vorgeschlagen hat' },
  colleague: { en: 'whoever works here', de: 'wer hier arbeitet' },
  chair: { en: 'the chair', de: 'der Vorsitz' },
  author: { en: 'whoever writes it', de: 'wer es schreibt' },
  contributor: { en: 'whoever works here', de: 'wer hier mitarbeitet' },
  trainee: { en: 'whoever is to learn it', de: 'wer es lernen soll' },
  sponsor: { en: 'the sponsor', de: 'die Patin oder der Pate aus der Leitung' },
  projectManager: { en: 'the project manager', de: 'die Projektleitung' },
  anyone: { en: 'anyone', de: 'alle' },
}
