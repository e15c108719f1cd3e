import { refuse } from '#domain/kernel/refusal.ts'
import { type Brought, type BroughtResource, NotUnderstood } from './brought.ts'
import { type Foreign, lines, listIn, objectIn, oneOrMany, textIn, textsIn } from './foreign.ts'

export interface CardFile {
  /** The front matter, read. */
  readonly front: unknown
  /** What follows it. */
  readonly body: string
  readonly name: string
}

/**
 * A model card as model hubs keep it: the model becomes a system from a third party, with the model itself, what it was made from,
 * its data sets and its library as resources.
 * @throws NotUnderstood when the front matter says nothing of a model
 */
export function understandModelCard({ front: read, body, name }: CardFile): Brought {
  const front = objectIn(read)
  if (!saysModel.some((word) => front[word] !== undefined)) throw new NotUnderstood(refuse('card_says_nothing'))
  const title = titleOf(front, body) ?? name.replace(/\.[a-z]+$/i, '')
  const first = firstParagraph(body)
  const task = textIn(front.pipeline_tag)
  const system = {
    key: title,
    row: null,
    owner: null,
    values: {
      title,
      origin: 'thirdParty',
      purpose: lines(first, task?.replaceAll('-', ' ')),
      provider: makerOf(title),
    },
    notes: [],
  }
  return { format: 'modelCard', systems: [system], resources: resourcesOf(front, title), notes: [] }
}

const saysModel = [
  'license',
  'datasets',
  'base_model',
  'model-index',
  'pipeline_tag',
  'library_name',
  'model_name',
  'metrics',
  'tags',
  'language',
] as const

function titleOf(front: Foreign, body: string): string | null {
  const [entry] = listIn(front['model-index']).map(objectIn)
  const heading = /^#\s+(.+)$/m.exec(body)?.[1]?.replace(/[*_`#]/g, '')
  return textIn(front.model_name) ?? textIn(entry?.name) ?? textIn(heading)
}

/** The first lines that are prose: no heading, picture, badge, list or code. */
function firstParagraph(body: string): string | null {
  const prose = body.split(/\n\s*\n/).find((part) => /^[\p{L}*_[]/u.test(part.trim()) && !/^\[?!\[/.test(part.trim()))
  const plain = prose
    ?.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]/g, '')
    .replace(/\s+/g, ' ')
  return textIn(plain, 1500)
}

/** `maker/model`, as hubs name models. */
function makerOf(title: string): string | null {
  return /^[\w.-]+\/[\w.-]+$/.test(title) ? (title.split('/')[0] ?? null) : null
}

function resourcesOf(front: Foreign, title: string): BroughtResource[] {
  const licence = licenceOf(front)
  const one = (values: Readonly<Record<string, unknown>>): BroughtResource => ({
    key: `${String(values.nature)} ${String(values.title)}`,
    serves: [title],
    values,
    notes: [],
  })
  const model = {
    title,
    kind: 'tooling',
    nature: 'model',
    description: figuresOf(front),
    source: makerOf(title),
    licence,
  }
  const named = [
    model,
    ...textsIn(front.base_model).map((base) => ({
      title: base,
      kind: 'tooling',
      nature: 'model',
      source: makerOf(base),
      identifier: base,
    })),
    ...textsIn(front.datasets).map((data) => ({ title: data, kind: 'data', nature: 'trainingData', identifier: data })),
    ...textsIn(front.library_name).map((library) => ({ title: library, kind: 'tooling', nature: 'framework' })),
  ]
  const once = new Map(named.map((values) => [`${values.nature} ${values.title}`, values]))
  return [...once.values()].map(one)
}

function licenceOf(front: Foreign): string | null {
  const named = textIn(front.license_name)
  return named ?? textIn(textsIn(front.license).join(', '))
}

/** What was measured, where, and which languages it speaks. */
function figuresOf(front: Foreign): string | null {
  const results = listIn(front['model-index']).flatMap((entry) => listIn(objectIn(entry).results).map(objectIn))
  const figures = results.slice(0, 50).flatMap((result) => {
    const on = textIn(objectIn(result.dataset).name)
    return listIn(result.metrics)
      .map(objectIn)
      .flatMap(({ name, type, value }) => {
        const figure = [textIn(name) ?? textIn(type), textIn(value)].filter(Boolean).join(' ')
        return figure === '' ? [] : [on ? `${figure} (${on})` : figure]
      })
  })
  const languages = textsIn(oneOrMany(front.language))
  return lines(textIn(figures.join('; '), 2000), textIn(languages.join(', ')))
}
