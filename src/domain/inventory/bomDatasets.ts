import { type Refusal, refuse } from '#domain/kernel/refusal.ts'
import type { BomComponent } from './bomComponents.ts'
import { cardOf, identifierOf, licenceOf, makerOf } from './bomFields.ts'
import { type Foreign, lines, listIn, objectIn, textIn, textsIn } from './foreign.ts'

export interface FoundDataset {
  readonly key: string
  readonly values: Readonly<Record<string, unknown>>
}

/** A data component of its own, as a resource. */
export function dataComponent(component: BomComponent): FoundDataset {
  const [data] = listIn(component.body.data).map(objectIn)
  return {
    key: component.ref ?? component.name,
    values: {
      ...ofData(data ?? {}),
      title: component.name,
      description: lines(textIn(component.body.description, 4000), textIn(data?.description, 4000)),
      source: makerOf(component) ?? governorOf(data ?? {}),
      resourceVersion: textIn(component.body.version),
      identifier: identifierOf(component),
      licence: licenceOf(component),
    },
  }
}

/**
 * The data sets a model says it was made with: written where it stands, or by reference to a component.
 * @returns `refs` of components, `own` data sets, and a note for each reference that leads nowhere
 */
export function datasetsOf(model: BomComponent, known: ReadonlySet<string>) {
  const refs: string[] = []
  const own: FoundDataset[] = []
  const notes: Refusal[] = []
  for (const [at, each] of listIn(cardOf(model).parameters.datasets).entries()) {
    const data = objectIn(each)
    const ref = textIn(data.ref)
    if (ref === null) own.push(...ownDataset(model, data, at))
    else if (known.has(ref)) refs.push(ref)
    else notes.push(refuse('bom_reference_dangling', { values: { ref, name: model.name } }))
  }
  return { refs, own, notes }
}

function ownDataset(model: BomComponent, data: Foreign, at: number): FoundDataset[] {
  const title = textIn(data.name) ?? textIn(objectIn(data.contents).url)
  if (title === null) return []
  return [
    {
      key: textIn(data['bom-ref']) ?? `${model.ref ?? model.name}#${at}`,
      values: {
        ...ofData(data),
        title,
        description: textIn(data.description, 4000),
        source: governorOf(data),
        identifier: textIn(objectIn(data.contents).url),
      },
    },
  ]
}

function ofData(data: Foreign): Record<string, unknown> {
  const sensitive = textsIn(data.sensitiveData)
  return {
    kind: 'data',
    nature: 'trainingData',
    limitations: lines(textIn(data.classification), ...sensitive),
    personalData: sensitive.some((word) => /\b(pii|personal|personenbezogen)/i.test(word)),
  }
}

/** Who looks after the data. */
function governorOf(data: Foreign): string | null {
  const { custodians, stewards, owners } = objectIn(data.governance)
  const [first] = [...listIn(owners), ...listIn(custodians), ...listIn(stewards)].map(objectIn)
  return textIn(objectIn(first?.organization).name) ?? textIn(objectIn(first?.contact).name)
}
