import { causeClasses, fishboneBranches, gates } from '#domain/causes/analysis.ts'
import { causeCategories, techniques } from '#domain/causes/causeAnswers.ts'
import type { Field, Label } from '#domain/kernel/field.ts'
import { causeText } from './causeScreen.ts'

const text = (label: Label): Field => ({ kind: 'text', label })
const choice = (label: Label, options: Readonly<Record<string, Label>>): Field => ({ kind: 'choice', label, options })

const states = {
  open: { en: 'At work', de: 'In Arbeit' },
  completed: { en: 'Completed', de: 'Abgeschlossen' },
  withdrawn: { en: 'Withdrawn', de: 'Zurückgezogen' },
}

/** How the history tells of an analysis and its boxes, by the last part of the path: `causes/<analysis>/<box>/text`. */
const parts: Readonly<Record<string, Field>> = {
  technique: choice({ en: 'Technique', de: 'Verfahren' }, techniques),
  team: { kind: 'person', label: causeText.team },
  state: choice({ en: 'Analysis', de: 'Analyse' }, states),
  text: text(causeText.words),
  parent: text({ en: 'Hangs below box', de: 'Hängt unter Kasten' }),
  place: text({ en: 'Place among its siblings', de: 'Platz unter den Nachbarn' }),
  kind: text({ en: 'Kind of box', de: 'Art des Kastens' }),
  branch: choice({ en: 'Category', de: 'Kategorie' }, fishboneBranches),
  isConsidered: { kind: 'check', label: causeText.considered },
  gate: choice(causeText.gate, gates),
  votes: { kind: 'number', label: causeText.votes },
  sameAs: text(causeText.sameAs),
  causeClass: choice(causeText.kindOfCause, causeClasses),
  isSystemic: { kind: 'check', label: causeText.systemic },
  category: choice(causeText.category, causeCategories),
  wordingBecause: text(causeText.wordingBecause),
}

/** What a path below `causes/` speaks of. */
export function causePartOf(path: string): Field | undefined {
  return parts[path.split('/').at(-1) ?? '']
}
