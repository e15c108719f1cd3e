import type { ShownRow } from '#app/import/read.ts'
import type { ImportView } from '#app/import/view.ts'
import { debtWords, registerWords } from '#domain/register/words.ts'
import { filled, type Language } from '#domain/words/language.ts'
import { told } from '../problem.ts'

type Code = keyof typeof registerWords
interface Remark {
  readonly code: Code
  readonly values: Readonly<Record<string, string | number>>
  readonly column?: string
}

/** So many of what can be very many; the counts in the summary are whole. */
const SHOWN = 300

/** An import with every remark as a sentence in the reader's language. */
export function presentedImport(view: ImportView, language: Language) {
  const { preview, refusal, against, ...rest } = view
  return {
    ...rest,
    refusal: refusal && told(refusal, language),
    against: against.map((each) => told(each, language)),
    preview: preview && presentedPreview(preview, language),
  }
}

function presentedPreview({ plan, sheetsLeftOut, ...preview }: NonNullable<ImportView['preview']>, language: Language) {
  const spoken = (remark: Remark) => ({ ...remark, sentence: sentenceOf(remark, language) })
  return {
    ...preview,
    sheetsLeftOut: sheetsLeftOut.map(({ sheet, reason }) => ({
      sheet,
      reason,
      sentence: filled(registerWords[reason][language], { sheet }),
    })),
    summary: plan.summary,
    acceptable: plan.acceptable,
    newPersons: plan.newPersons.slice(0, SHOWN),
    leftOut: plan.leftOut.slice(0, SHOWN).map(({ sheet, row, reason, cells }) => ({
      sheet,
      row,
      reason: registerWords[reason][language],
      text: cells.map(textOf).filter(Boolean).join(' · ').slice(0, 200).toWellFormed(),
    })),
    repeats: plan.repeats.slice(0, SHOWN).map((repeat) => ({ ...repeat, chosen: repeat.chosen ?? null })),
    questions: plan.questions.slice(0, SHOWN).map((question) => ({ ...spoken(question), blocking: question.blocking })),
    totals: {
      newPersons: plan.newPersons.length,
      repeats: plan.repeats.length,
      questions: plan.questions.length,
      leftOut: plan.leftOut.length,
    },
  }
}

function textOf(cell: unknown): string {
  if (typeof cell === 'string') return cell
  return typeof cell === 'object' && cell !== null && 'text' in cell ? String(cell.text) : ''
}

function sentenceOf({ code, values }: Remark, language: Language): string {
  return filled(registerWords[code][language], values)
}

/** A line of the file: its cells, what was understood, and what is wrong or doubtful about it. */
export function presentedRow(row: ShownRow, language: Language) {
  const { fingerprint: _, position: __, errors, warnings, debts, ...rest } = row
  const spoken = (remarks: readonly unknown[]) =>
    (remarks as readonly Remark[]).map((remark) => ({ ...remark, sentence: sentenceOf(remark, language) }))
  return {
    ...rest,
    errors: spoken(errors),
    warnings: spoken(warnings),
    debts: debts.map((code) => ({ code, sentence: debtWords[code as keyof typeof debtWords][language] })),
  }
}
