import { envelopeFields } from '#domain/checks/envelopeFields.ts'
import type { Field, Label } from '#domain/kernel/field.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { recordTypes } from '#domain/records/index.ts'
import { filled } from '#domain/words/language.ts'
import type { Say } from './page.ts'
import { factTexts } from './texts/factTexts.ts'

/** So many choices are named one by one. */
const NAMED = 12

/** What a field takes, from its definition: the kind, its bounds, its choices. */
export function takenBy(field: Field, say: Say): string {
  switch (field.kind) {
    case 'text':
      return say(field.long ? factTexts.long : factTexts.text)
    case 'number':
      return filled(say(factTexts.number), {
        range: rangeOf(field, say),
        unit: field.unit ? filled(say(factTexts.inUnit), { unit: say(field.unit) }) : '',
      })
    case 'choice':
    case 'choices':
      return choicesOf(field.kind, Object.values(field.options), say)
    case 'link': {
      const what = recordTypes[field.to]
      return filled(say(factTexts.link), { what: say(what ? what.label : factTexts.anyRecord) })
    }
    case 'rows': {
      const parts = Object.values(field.of).map(({ label }) => say(label))
      return filled(say(factTexts.rows), { parts: parts.join(', ') })
    }
    default:
      return say(factTexts[field.kind])
  }
}

function rangeOf({ min, max }: { readonly min?: number; readonly max?: number }, say: Say): string {
  if (min !== undefined && max !== undefined) return filled(say(factTexts.between), { min, max })
  if (min !== undefined) return filled(say(factTexts.atLeast), { min })
  return max === undefined ? '' : filled(say(factTexts.atMost), { max })
}

function choicesOf(kind: 'choice' | 'choices', options: readonly Label[], say: Say): string {
  if (options.length > NAMED) return filled(say(factTexts[`${kind}OfMany`]), { count: options.length })
  return filled(say(factTexts[kind]), { options: options.map(say).join(', ') })
}

/** When a field is asked for: from the start, by which steps, or never. */
export function askedWhen(type: AnyRecordType, name: string, say: Say): readonly string[] {
  const field = fieldNamed(type, name)
  if (field?.system) return [say(factTexts.system)]
  const moves = Object.values(type.moves).filter(({ asks }) => asks?.includes(name as never))
  return [
    ...(type.captures.includes(name) ? [say(factTexts.captured)] : []),
    ...(moves.length > 0
      ? [filled(say(factTexts.asked), { moves: moves.map(({ label }) => say(label)).join(', ') })]
      : []),
  ]
}

/** A field of its own, or one that every record has. */
export function fieldNamed(type: AnyRecordType, name: string): Field | undefined {
  return (
    (type.fields as Readonly<Record<string, Field>>)[name] ?? (envelopeFields as Readonly<Record<string, Field>>)[name]
  )
}
