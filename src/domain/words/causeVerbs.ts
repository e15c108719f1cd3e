import type { Label } from '#domain/kernel/field.ts'

/** What someone did to the analysis of a record's causes, to follow their name. */
export const causeVerbs = {
  'causes.begin': { en: 'began an analysis of its causes', de: 'hat eine Ursachenanalyse begonnen' },
  'causes.change': { en: 'drew in the analysis of its causes', de: 'hat an der Ursachenanalyse gezeichnet' },
  'causes.team': { en: 'said who analyses its causes', de: 'hat gesagt, wer die Ursachen untersucht' },
  'causes.complete': { en: 'completed an analysis of its causes', de: 'hat eine Ursachenanalyse abgeschlossen' },
  'causes.reopen': { en: 'opened an analysis of its causes again', de: 'hat eine Ursachenanalyse wieder geöffnet' },
  'causes.withdraw': { en: 'withdrew an analysis of its causes', de: 'hat eine Ursachenanalyse zurückgezogen' },
} as const satisfies Record<string, Label>
