import type { InventoryPreview } from '#app/inventory/preview.ts'
import { said } from '#domain/register/workbook.ts'
import type { Language } from '#domain/words/sentence.ts'
import { told } from '../problem.ts'

/** A preview as it is answered: sentences in the reader's language, people by name. */
export function presented(
  { brought, table, sheets, systems, resources, names, digest }: InventoryPreview,
  language: Language,
) {
  const spoken = <T extends Pick<(typeof systems)[number], 'notes' | 'refusals'>>({ notes, refusals }: T) => ({
    notes: notes.map((note) => told(note, language)),
    refusals: refusals.map((refusal) => told(refusal, language)),
  })
  return {
    format: brought.format,
    sheets,
    sheet: table?.sheet.name ?? null,
    columns: (table?.columns ?? []).map((column) => ({ ...column, samples: samplesOf(table!, column.index) })),
    notes: brought.notes.map((note) => told(note, language)),
    systems: systems.map((each) => ({
      key: each.key,
      row: each.row,
      title: each.title,
      owner: names[String(each.input.owner)] ?? null,
      origin: each.input.origin ?? null,
      tier: each.input.tier ?? null,
      purpose: each.input.purpose ?? null,
      known: knownOf(each.known),
      fate: each.fate,
      ...spoken(each),
    })),
    resources: resources.map((each) => ({
      key: each.key,
      title: each.title,
      kind: each.input.kind,
      serves: each.serves,
      known: knownOf(each.known),
      fate: each.fate,
      ...spoken(each),
    })),
    digest,
  }
}

type Known = InventoryPreview['systems'][number]['known']

function knownOf(known: Known): Known {
  return known && { id: known.id, number: known.number, title: known.title }
}

function samplesOf({ sheet, top }: NonNullable<InventoryPreview['table']>, index: number): string[] {
  const below = sheet.rows.slice(top + 1, top + 4)
  return below.map((row) => said(row[index]).trim().slice(0, 60)).filter(Boolean)
}
