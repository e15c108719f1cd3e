import { Link } from '@tanstack/react-router'
import type { Field } from '#domain/kernel/field.ts'
import { fieldText } from '#domain/words/screenFields.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { FieldCell } from '#web/fields/FieldCell.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { addressOf } from './addressOf.ts'
import type { MentionedById } from './shapes.ts'

interface Shown {
  readonly value: unknown
  readonly field: Field | undefined
  readonly mentioned: MentionedById
}

/** A value of the trail as a reader would say it: ids by what they stand for, the rest as its field reads it. */
export function TrailValue({ value, field, mentioned }: Shown) {
  const { formats, say } = useWords()
  const slug = useSlug()
  const known = typeof value === 'string' ? mentioned.get(value) : undefined
  if (known) {
    const address = addressOf(known.type, known.number ?? known.id)
    const name = [known.number, known.name].filter(Boolean).join(' ')
    return address ? <Link to={`/o/${slug}/${address}`}>{name}</Link> : name
  }
  if (Array.isArray(value) && value.every((each) => mentioned.has(each)))
    return value.map((each) => mentioned.get(each)?.name).join(', ')
  if (field && fits(field, value)) return <FieldCell field={field} value={value} />
  if (typeof value === 'number') return formats.number(value)
  if (typeof value === 'boolean') return say(value ? fieldText.yes : fieldText.no)
  return plain(value)
}

/** A trail may hold what an older definition meant; then it is shown as it stands. */
function fits(field: Field, value: unknown): boolean {
  if (field.kind === 'choices' || field.kind === 'rows') return Array.isArray(value)
  if (field.kind === 'check') return typeof value === 'boolean'
  if (field.kind === 'number') return typeof value === 'number'
  if (field.kind === 'answer') return typeof value === 'object'
  return typeof value === 'string'
}

function plain(value: unknown): string {
  if (Array.isArray(value)) return value.map(plain).join(', ')
  if (typeof value !== 'object' || value === null) return String(value)
  const { value: level, label } = value as { readonly value?: unknown; readonly label?: unknown }
  return label === undefined ? JSON.stringify(value) : [level, label].filter((part) => part !== undefined).join(' ')
}
