import ts from 'typescript'

/** One place where a guard can be taken away, and how the source reads when it may be. */
export interface Site {
  readonly id: number
  readonly file: string
  readonly line: number
  /** What is taken away: `refuse owner_missing`, `spread separated`, `reason`, `by`, `from`, `guard`, `relation owner`. */
  readonly what: string
}

interface Change {
  readonly start: number
  readonly end: number
  readonly before: string
  readonly after: string
}

/** Names of functions that answer refusals, as their return types say; spreading one into a guard's list is a guard. */
export function refusingFunctions(sources: readonly string[]): Set<string> {
  return new Set(
    sources.flatMap((source) =>
      [...source.matchAll(/function (\w+)\([^)]*\): (?:readonly )?Refusal\[\]/g)].map(([, name]) => name!),
    ),
  )
}

/**
 * Finds every guard in a source of `src/domain/records` and rewrites it so that it vanishes while `globalThis.guardTakenAway` is
 * its number. Types and lines stay as they are. A guard in a shape this does not know stops the run: nothing is skipped in silence.
 */
export function withSwitches(
  file: string,
  source: string,
  { first, refusing }: { first: number; refusing: ReadonlySet<string> },
): { source: string; sites: Site[] } {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.ESNext, true)
  const sites: Site[] = []
  const changes: Change[] = []
  const add = (node: ts.Node, what: string, wrap: (off: string) => { before: string; after: string }) => {
    const id = first + sites.length
    sites.push({ id, file, line: parsed.getLineAndCharacterOfPosition(node.getStart()).line + 1, what })
    changes.push({ start: node.getStart(), end: node.getEnd(), ...wrap(`globalThis.guardTakenAway === ${id}`) })
  }
  const visit = (node: ts.Node): void => {
    if (isCallOf(node, 'refuse')) addRefusal(node, add)
    if (ts.isSpreadElement(node) && ts.isArrayLiteralExpression(node.parent)) addSpread(node, refusing, add)
    if (ts.isPropertyAssignment(node)) addProperty(node, add)
    ts.forEachChild(node, visit)
  }
  visit(parsed)
  return { source: rewritten(source, changes), sites }
}

type Add = (node: ts.Node, what: string, wrap: (off: string) => { before: string; after: string }) => void

function addRefusal(call: ts.CallExpression, add: Add): void {
  const what = `refuse ${call.arguments[0]?.getText().replaceAll("'", '')}`
  const place = outermost(call)
  const { parent } = place
  if (isInsideUnmet(place)) {
    add(call, what, (off) => ({ before: `(${off} ? false : `, after: ')' }))
  } else if (ts.isArrayLiteralExpression(parent)) {
    add(place, what, (off) => ({ before: `...(${off} ? [] : [`, after: '])' }))
  } else if (ts.isArrowFunction(parent) && isCallOf(parent.parent, 'map')) {
    add(parent.parent, what, (off) => ({ before: `(${off} ? [] : `, after: ')' }))
  } else {
    throw new Error(
      `A guard in an unknown shape at ${call.getSourceFile().fileName}: ${parent.getText().slice(0, 120)}`,
    )
  }
}

/** The whole of `condition && refuse(…)`, in brackets or not. */
function outermost(node: ts.Node): ts.Node {
  const { parent } = node
  const isPart =
    ts.isParenthesizedExpression(parent) ||
    (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken)
  return isPart ? outermost(parent) : node
}

function isInsideUnmet(node: ts.Node): boolean {
  const { parent } = node
  if (isCallOf(parent, 'unmet')) return true
  const isOnTheWay =
    ts.isSpreadElement(parent) || isCallOf(parent, 'map') || (ts.isArrowFunction(parent) && parent.body === node)
  return isOnTheWay && isInsideUnmet(parent)
}

function addSpread({ expression }: ts.SpreadElement, refusing: ReadonlySet<string>, add: Add): void {
  const called = callsIn(expression).find((name) => refusing.has(name))
  if (called) add(expression, `spread ${called}`, (off) => ({ before: `(${off} ? [] : `, after: ')' }))
}

function addProperty(property: ts.PropertyAssignment, add: Add): void {
  const name = property.name.getText()
  const value = property.initializer
  const isOfMove =
    ts.isObjectLiteralExpression(property.parent) &&
    property.parent.properties.some((each) => each.name?.getText() === 'by')
  const move = ts.isPropertyAssignment(property.parent.parent) ? property.parent.parent.name.getText() : ''
  // Definitions are read once, so what a switch changes must be asked for: the property becomes a getter.
  const getter = (free: string) => (off: string) => ({
    before: `get ${name}() { return ${off} ? ${free} : `,
    after: ' }',
  })
  if (isOfMove && name === 'guard')
    add(value, `guard of ${move}`, (off) => ({ before: `(facts) => ${off} ? [] : (`, after: ')(facts)' }))
  if (isOfMove && name === 'reason') add(value, `reason of ${move}`, getter('undefined'))
  if (isOfMove && name === 'by') add(value, `by of ${move}`, getter("['anyone']"))
  if (isOfMove && name === 'from') add(value, `from of ${move}`, getter('globalThis.everyState'))
  if (isRelation(property))
    add(value, `relation ${name}`, (off) => ({ before: `(facts) => ${off} || (`, after: ')(facts)' }))
}

function isRelation(property: ts.PropertyAssignment): boolean {
  const { parent } = property.parent
  return ts.isVariableDeclaration(parent) && /Relations$/.test(parent.name.getText())
}

function isCallOf(node: ts.Node, name: string): node is ts.CallExpression {
  if (!ts.isCallExpression(node)) return false
  const called = node.expression
  return (
    (ts.isIdentifier(called) && called.text === name) ||
    (ts.isPropertyAccessExpression(called) && called.name.text === name)
  )
}

function callsIn(node: ts.Node): string[] {
  const own =
    ts.isCallExpression(node) && ts.isIdentifier(node.expression)
      ? [node.expression.text]
      : ts.isIdentifier(node)
        ? [node.text]
        : []
  const inner: string[] = []
  ts.forEachChild(node, (child) => void inner.push(...callsIn(child)))
  return [...own, ...inner]
}

/** Puts the switches around what they switch; inner ones first, so that outer ones enclose them. */
function rewritten(source: string, changes: readonly Change[]): string {
  const inserts = changes.flatMap(({ start, end, before, after }) => {
    const getter = /^get (\w+)\(\)/.exec(before)
    const from = getter ? source.lastIndexOf(getter[1]!, start) : start
    return [
      { at: from, text: before, cut: start - from, size: end - start, isEnd: false },
      { at: end, text: after, cut: 0, size: end - start, isEnd: true },
    ]
  })
  inserts.sort(
    (one, other) =>
      one.at - other.at ||
      Number(other.isEnd) - Number(one.isEnd) ||
      (one.isEnd ? one.size - other.size : other.size - one.size),
  )
  let at = 0
  let text = ''
  for (const insert of inserts) {
    text += source.slice(at, insert.at) + insert.text
    at = insert.at + insert.cut
  }
  return text + source.slice(at)
}
