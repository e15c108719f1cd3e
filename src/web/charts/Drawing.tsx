import { createElement, memo, type ReactNode } from 'react'
import type { SvgNode } from '#domain/charts/svg.ts'

/** A drawn tree as elements. Its own title and sentence are told by what surrounds it: as elements they would pop up under the mouse. */
export const Drawing = memo(function Drawing({ svg }: { readonly svg: SvgNode }) {
  const { role: _, ...attributes } = svg.attributes
  const parts = svg.children.filter((child) => typeof child === 'string' || !spoken.has(child.tag))
  return createElement(
    svg.tag,
    { ...propsOf(attributes), 'aria-hidden': true, focusable: false },
    ...parts.map(element),
  )
})

const spoken: ReadonlySet<string> = new Set(['title', 'desc'])

function element(child: SvgNode | string): ReactNode {
  if (typeof child === 'string') return child
  return createElement(child.tag, propsOf(child.attributes), ...child.children.map(element))
}

function propsOf(attributes: SvgNode['attributes']): Record<string, string | number> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [propName(name), value]))
}

/** `stroke-width` is `strokeWidth` for React; `aria-*` and `data-*` stay as they are. */
function propName(name: string): string {
  if (name === 'class') return 'className'
  if (/^(aria|data)-/.test(name)) return name
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
