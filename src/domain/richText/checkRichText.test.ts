import { expect, test } from 'vitest'
import { checkRichText } from './checkRichText.ts'
import { plainText } from './richText.ts'

const text = (words: string, marks?: readonly unknown[]) => ({ type: 'text', text: words, ...(marks && { marks }) })
const paragraph = (...content: readonly unknown[]) => ({ type: 'paragraph', content })
const doc = (...content: readonly unknown[]) => ({ type: 'doc', content })
const code = (input: unknown) => {
  const checked = checkRichText(input, 'text')
  return 'refusal' in checked ? checked.refusal.code : 'fine'
}

test('everything the editor offers is kept as it is', () => {
  const whole = doc(
    { type: 'heading', attrs: { level: 1 }, content: [text('Scope')] },
    paragraph(text('All '), text('systems', [{ type: 'bold' }, { type: 'italic' }]), { type: 'hardBreak' }, text('.')),
    { type: 'orderedList', attrs: { start: 3 }, content: [{ type: 'listItem', content: [paragraph(text('one'))] }] },
    {
      type: 'blockquote',
      content: [paragraph(text('said', [{ type: 'link', attrs: { href: 'https://example.org' } }]))],
    },
    { type: 'horizontalRule' },
    { type: 'paragraph' },
  )
  expect(checkRichText(whole, 'text')).toEqual({ text: whole })
})

test('what an editor adds of itself is left out, so that the same text has the same sum', () => {
  const href = { href: '/o/acme/documents', target: '_blank', rel: 'noopener', class: null }
  const checked = checkRichText(doc(paragraph(text('here', [{ type: 'link', attrs: href }]))), 'text')
  expect(checked).toEqual({
    text: doc(paragraph(text('here', [{ type: 'link', attrs: { href: '/o/acme/documents' } }]))),
  })
})

test.each([
  ['a picture', doc({ type: 'image', attrs: { src: 'x' } }), 'text_part_unknown'],
  ['raw HTML', doc({ type: 'html', text: '<script>' }), 'text_part_unknown'],
  ['a mark of its own', doc(paragraph(text('a', [{ type: 'textStyle' }]))), 'text_part_unknown'],
  ['a style', doc({ ...paragraph(text('a')), attrs: { style: 'position:fixed' } }), 'text_part_unknown'],
  [
    'a script for a link',
    doc(paragraph(text('a', [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }]))),
    'text_link_forbidden',
  ],
  [
    'a data link',
    doc(paragraph(text('a', [{ type: 'link', attrs: { href: 'data:text/html,x' } }]))),
    'text_link_forbidden',
  ],
  [
    'a link to another host without its scheme',
    doc(paragraph(text('a', [{ type: 'link', attrs: { href: '//evil.test' } }]))),
    'text_link_forbidden',
  ],
  ['words beside blocks', doc(text('a')), 'text_part_unknown'],
  ['a list without items', doc({ type: 'bulletList' }), 'text_part_empty'],
  ['a heading of level 7', doc({ type: 'heading', attrs: { level: 7 } }), 'text_not_rich'],
  ['turned writing', doc(paragraph(text('a\u202eb'))), 'text_hidden_character'],
  ['nothing', doc(paragraph()), 'text_is_empty'],
  ['a word', 'hello', 'text_not_rich'],
  ['null', null, 'text_not_rich'],
  ['a prototype', JSON.parse('{"type":"__proto__"}'), 'text_part_unknown'],
  ['too much', doc(paragraph(text('a'.repeat(200_001)))), 'text_too_large'],
])('%s is refused', (_, input, expected) => {
  expect(code(input)).toBe(expected)
})

test('a text nested without end is refused, not followed', () => {
  let nested: unknown = paragraph(text('deep'))
  for (let level = 0; level < 5000; level++) nested = { type: 'blockquote', content: [nested] }
  expect(code(doc(nested))).toBe('text_too_large')
})

test('the words alone', () => {
  const checked = checkRichText(
    doc(paragraph(text('One'), { type: 'hardBreak' }, text('two')), paragraph(text('three'))),
    'text',
  )
  expect('text' in checked && plainText(checked.text)).toBe('One\ntwo\nthree')
})
