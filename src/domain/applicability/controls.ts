import type { Label } from '#domain/kernel/field.ts'
import { keyOf } from '#domain/standards/requirement.ts'
import { requirementNamed, standards } from '#domain/standards/standards.ts'

export interface NamedControl {
  /** `iso42001:A.6.2.5` */
  readonly key: string
  readonly ref: string
  readonly title: Label
}

/** The standards that have controls one declares applicable or not, by id. */
export const standardsWithControls: Readonly<Record<string, Label>> = Object.fromEntries(
  standards
    .filter(({ requirements }) => requirements.some(({ kind }) => kind === 'control'))
    .map(({ id, name }) => [id, { en: name, de: name }]),
)

/** The controls of a standard, in its order; none where none is named. */
export function controlsOf(standard: string | null): readonly NamedControl[] {
  const known = standards.find(({ id }) => id === standard)
  return (known?.requirements ?? [])
    .filter(({ kind }) => kind === 'control')
    .map(({ ref, title }) => ({ key: keyOf(known!.id, ref), ref, title }))
}

const OWN = 'own:'

export const ownControl = (ref: string) => `${OWN}${ref}`

/** `A.6.2.5`; for a control of one's own, what it was called by. */
export function refOf(control: string): string {
  return requirementNamed(control)?.ref ?? control.replace(OWN, '')
}

/** What the control is called. */
export function controlTitle({ control, title }: { readonly control: string; readonly title: string | null }): Label {
  const own = title ?? control
  return requirementNamed(control)?.title ?? { en: own, de: own }
}
