import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { node } from '#domain/charts/svg.ts'
import { Drawing } from './Drawing.tsx'

const drawnAs = (svg: Parameters<typeof Drawing>[0]['svg']) => renderToStaticMarkup(createElement(Drawing, { svg }))

test('the tree becomes elements: attributes as React names them, texts escaped, no style attribute', () => {
  const svg = node(
    'svg',
    { viewBox: '0 0 10 10', width: 10, height: 10, role: 'img', class: 'chart' },
    node('text', { x: 1, y: 2, class: 'chart-text', 'text-anchor': 'end' }, 'a < b & "c"'),
  )
  const markup = drawnAs(svg)
  expect(markup).toContain('<text x="1" y="2" class="chart-text" text-anchor="end">a &lt; b &amp; &quot;c&quot;</text>')
  expect(markup).not.toContain('style=')
})

test('name and sentence are told around the drawing, not by it', () => {
  const markup = drawnAs(
    node('svg', { role: 'img' }, node('title', {}, 'name'), node('desc', {}, 'sentence'), node('g')),
  )
  expect(markup).toBe('<svg aria-hidden="true" focusable="false"><g></g></svg>')
})
