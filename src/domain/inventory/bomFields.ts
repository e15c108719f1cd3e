import type { BomComponent } from './bomComponents.ts'
import { type Foreign, lines, listIn, objectIn, textIn, textsIn } from './foreign.ts'

const LONG = 4000

/** Who makes or gives a component: as bills of different editions say it. */
export function makerOf({ body }: BomComponent): string | null {
  return (
    nameOf(body.manufacturer) ??
    nameOf(body.supplier) ??
    nameOf(body.publisher) ??
    textIn(body.author) ??
    nameOf(listIn(body.authors)[0])
  )
}

function nameOf(value: unknown): string | null {
  return textIn(value) ?? textIn(objectIn(value).name)
}

/** Package address, else its hash, else where it is found. */
export function identifierOf({ body }: BomComponent): string | null {
  const [hash] = listIn(body.hashes).map(objectIn)
  const digest = hash && textIn(hash.alg) && textIn(hash.content) ? `${textIn(hash.alg)}:${textIn(hash.content)}` : null
  const [reference] = listIn(body.externalReferences).map(objectIn)
  return textIn(body.purl) ?? textIn(digest) ?? textIn(reference?.url)
}

export function licenceOf({ body }: BomComponent): string | null {
  const said = listIn(body.licenses).flatMap((each) => {
    const { expression, license } = objectIn(each)
    const { id, name } = objectIn(license)
    return textIn(expression) ?? textIn(id) ?? textIn(name) ?? []
  })
  return textIn(said.join(', '))
}

interface Card {
  readonly parameters: Foreign
  readonly considerations: Foreign
  readonly metrics: readonly Foreign[]
}

export function cardOf({ body }: BomComponent): Card {
  const card = objectIn(body.modelCard)
  const analysis = objectIn(card.quantitativeAnalysis)
  return {
    parameters: objectIn(card.modelParameters),
    considerations: objectIn(card.considerations),
    metrics: listIn(analysis.performanceMetrics).map(objectIn),
  }
}

/** What it is for: its description, its uses, its task. */
export function purposeOf(component: BomComponent): string | null {
  const { parameters, considerations } = cardOf(component)
  const uses = textsIn(considerations.useCases, LONG)
  return lines(textIn(component.body.description, LONG), ...uses, uses.length === 0 && textIn(parameters.task, LONG))
}

/** What it is and how well it does, in words of the file. */
export function descriptionOf(component: BomComponent): string | null {
  const { parameters, metrics } = cardOf(component)
  const measured = metrics.slice(0, 50).flatMap(({ type, value, slice }) => {
    const said = [textIn(type), textIn(value)].filter(Boolean).join(' ')
    return said === '' ? [] : [textIn(slice) ? `${said} (${textIn(slice)})` : said]
  })
  return lines(
    textIn(component.body.description, LONG),
    textIn([textIn(parameters.architectureFamily), textIn(parameters.modelArchitecture)].filter(Boolean).join(', ')),
    textIn(measured.join('; '), LONG),
  )
}

/** Limits, trade-offs and risks of harm the maker names. */
export function limitationsOf(component: BomComponent): string | null {
  const { considerations } = cardOf(component)
  const ethical = listIn(considerations.ethicalConsiderations).map(objectIn)
  const fairness = listIn(considerations.fairnessAssessments).map(objectIn)
  return lines(
    ...textsIn(considerations.technicalLimitations, LONG),
    ...textsIn(considerations.performanceTradeoffs, LONG),
    ...ethical.map(({ name, mitigationStrategy }) => joined(name, mitigationStrategy)),
    ...fairness.map(({ groupAtRisk, harms, mitigationStrategy }) => joined(groupAtRisk, harms, mitigationStrategy)),
  )
}

function joined(...parts: readonly unknown[]): string {
  return parts.flatMap((part) => textIn(part, LONG) ?? []).join(': ')
}
