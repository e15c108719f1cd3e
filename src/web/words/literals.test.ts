import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'

const web = new URL('../', import.meta.url)
/** Attributes that people read or hear. */
const spoken = new Set([
  'label',
  'placeholder',
  'title',
  'description',
  'alt',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'error',
  'lead',
])
/** Proper nouns and what stands on keys: the same in every language. */
const sameEverywhere = new Set(['Meliora', 'Ctrl', 'Enter', 'Esc', 'Shift', 'c', 'g', '?', '…'])

test('no text on a screen bypasses the catalogue', () => {
  const files = readdirSync(web, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /(?<!\.test)\.tsx?$/.test(path),
  )
  expect(files.length).toBeGreaterThan(80)
  expect(files.flatMap((path) => literalsIn(path, readFileSync(new URL(path, web), 'utf8')))).toEqual([])
})

test('the walk finds a text between tags, in a read attribute, in braces and in a choice', () => {
  const source =
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source text
    '<p title="Hello">Hi {"there"} {late ? "late" : say(x)} {`a ${b}`} <kbd>{"c"}</kbd> <i className="big" data={[{ label: "of" }]} /></p>'
  expect(
    literalsIn('x.tsx', source)
      .map((found) => found.split(': ')[1])
      .sort(),
  ).toEqual(['Hello', 'Hi', 'a', 'late', 'of', 'there'])
})

function literalsIn(path: string, text: string): string[] {
  const source = ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.Latest,
    true,
    path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  )
  const found: string[] = []
  const note = (node: ts.Node, words: string) => {
    if (!/\p{L}/u.test(words) || sameEverywhere.has(words.trim())) return
    found.push(`${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${words.trim()}`)
  }
  const walk = (node: ts.Node): void => {
    if (ts.isJsxText(node)) note(node, node.text)
    if (ts.isJsxAttribute(node) && spoken.has(node.name.getText()) && node.initializer) shown(node.initializer, note)
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent) && node.expression) shown(node.expression, note)
    if (ts.isPropertyAssignment(node) && spoken.has(node.name.getText())) shown(node.initializer, note)
    ts.forEachChild(node, walk)
  }
  walk(source)
  return found
}

/** The literals an expression can show: itself, either branch of a choice, the fixed parts of a template. */
function shown(node: ts.Node, note: (node: ts.Node, words: string) => void): void {
  if (ts.isStringLiteralLike(node)) note(node, node.text)
  if (ts.isJsxExpression(node) && node.expression) shown(node.expression, note)
  if (ts.isParenthesizedExpression(node)) shown(node.expression, note)
  if (ts.isConditionalExpression(node)) for (const branch of [node.whenTrue, node.whenFalse]) shown(branch, note)
  if (ts.isBinaryExpression(node)) shown(node.right, note)
  if (ts.isTemplateExpression(node)) {
    note(node, [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join(' '))
  }
}
