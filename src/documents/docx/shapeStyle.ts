import { chartCss } from '#domain/charts/chartStyle.ts'
import type { SvgNode } from '#domain/charts/svg.ts'

export type Style = Readonly<Record<string, string>>

/** The charts' own style sheet, taken apart: one class, its declarations. */
const rules = new Map(
  [...chartCss('document').matchAll(/\.([\w-]+)\{([^}]*)\}/g)].map(([, name, said]) => [name!, declarations(said!)]),
)

/** What an element looks like: what it inherits, then its classes, then its own attributes. */
export function styleOf({ attributes }: SvgNode, inherited: Style): Style {
  const classes = String(attributes.class ?? '').split(' ')
  const own = Object.fromEntries(
    Object.entries(attributes)
      .filter(([name]) => looks.includes(name))
      .map(([name, value]) => [name, String(value)]),
  )
  return Object.assign({}, inherited, own, ...classes.map((name) => rules.get(name) ?? {}))
}

const looks = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'font-size', 'font-weight', 'text-anchor']

function declarations(said: string): Style {
  return Object.fromEntries(said.split(';').map((each) => each.split(':', 2) as [string, string]))
}
