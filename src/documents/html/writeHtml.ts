import { svgText } from '#domain/charts/svg.ts'
import type { Block, Cell, ListItem, WrittenDocument } from '../writtenDocument.ts'
import { escaped } from './escaped.ts'
import { page } from './page.ts'
import { richHtml } from './rich.ts'

/** A document as a page of its own: nothing in it runs, and it asks for nothing elsewhere. */
export function writeHtml(document: WrittenDocument, { back }: { back?: { href: string; text: string } } = {}): string {
  const { title, subject, organization, language, marks, foot, blocks } = document
  const body = [
    back ? `<p><a href="${escaped(back.href)}">${escaped(back.text)}</a></p>` : '',
    `<p class="quiet">${escaped([organization, title].join(' · '))}</p>`,
    `<h1>${escaped(subject)}</h1>`,
    ...marks.map((mark) => `<p><strong>${escaped(mark)}</strong></p>`),
    ...blocks.map(blockHtml),
    `<p class="quiet">${escaped(foot)}</p>`,
  ]
  return page({ title: subject, language, body: body.join('\n') })
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level + 1}>${escaped(block.text)}</h${block.level + 1}>`
    case 'paragraph':
      return `<p${block.tone ? ' class="quiet"' : ''}>${lines(block.text)}</p>`
    case 'facts':
      return `<dl>${block.facts.map(({ label, value, isFixed }) => `<dt>${escaped(label)}</dt><dd>${isFixed ? `<code>${escaped(value)}</code>` : lines(value)}</dd>`).join('')}</dl>`
    case 'table':
      return `${block.title ? `<h3>${escaped(block.title)}</h3>` : ''}<table><thead><tr>${block.heads.map(({ text }) => `<th scope="col">${escaped(text)}</th>`).join('')}</tr></thead>
<tbody>${block.rows.map((row) => `<tr>${row.map((cell) => `<td>${cellHtml(cell)}</td>`).join('')}</tr>`).join('\n')}</tbody></table>`
    case 'drawing':
      return `<figure>${svgText(block.svg)}<figcaption>${escaped(block.caption)}</figcaption></figure>`
    case 'list':
      return `<ul>${block.items.map(itemHtml).join('')}</ul>`
    case 'rich':
      return richHtml(block.text)
  }
}

function itemHtml({ text, depth }: ListItem): string {
  return `<li style="margin-left:${depth * 1.5}em">${lines(text)}</li>`
}

function cellHtml(cell: Cell): string {
  return typeof cell === 'string' ? lines(cell) : `${lines(cell.text)}<br><code>${escaped(cell.fixed)}</code>`
}

function lines(text: string): string {
  return escaped(text).replaceAll('\n', '<br>')
}
