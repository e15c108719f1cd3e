import { fieldRefusal } from '#domain/checks/fieldRefusal.ts'
import { checkText, SHORT_TEXT } from '#domain/checks/text.ts'
import type { Refusal } from '#domain/kernel/refusal.ts'
import { type ModelDraft, modelRefusals } from './checkModel.ts'

export interface TidyModel {
  readonly draft: ModelDraft
  readonly refusals: readonly Refusal[]
}

/** A model as it is kept: texts trimmed, none empty but the help, no hidden characters; with all that stands against it. */
export function tidyModel(asked: ModelDraft): TidyModel {
  const refusals: Refusal[] = []
  const optional = (text: string, field: string): string => {
    const checked = checkText(text, field, SHORT_TEXT)
    if ('refusal' in checked) refusals.push(checked.refusal)
    return 'value' in checked ? (checked.value ?? '') : ''
  }
  const needed = (text: string, field: string): string => {
    if (text.trim() === '') refusals.push(fieldRefusal('field_required', field))
    return optional(text, field)
  }
  const draft: ModelDraft = {
    key: asked.key,
    label: needed(asked.label, 'label'),
    scale: asked.scale.map(({ value, label }, at) => ({ value, label: needed(label, `scale/${at}/label`) })),
    dimensions: asked.dimensions.map(({ key, label, question, help, weight }, at) => ({
      key,
      label: needed(label, `dimensions/${at}/label`),
      question: needed(question, `dimensions/${at}/question`),
      help: optional(help, `dimensions/${at}/help`),
      weight,
    })),
    tieBreak: [...asked.tieBreak],
  }
  return { draft, refusals: [...refusals, ...modelRefusals(draft)] }
}
