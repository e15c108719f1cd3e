import { type Refusal, refuse } from '#domain/kernel/refusal.ts'
import { type BomComponent, componentOf, componentsIn } from './bomComponents.ts'
import { dataComponent, datasetsOf, type FoundDataset } from './bomDatasets.ts'
import { descriptionOf, identifierOf, licenceOf, limitationsOf, makerOf, purposeOf } from './bomFields.ts'
import { type Brought, type BroughtResource, type BroughtSystem, NotUnderstood } from './brought.ts'
import { type Foreign, objectIn, textIn } from './foreign.ts'

const isModel = ({ type }: BomComponent) => type === 'machine-learning-model'
const isData = ({ type }: BomComponent) => type === 'data'
const isFramework = ({ type }: BomComponent) => type === 'framework'

/**
 * A CycloneDX bill of materials (JSON, 1.5 to 1.7): what it describes is the system, its models, data sets and frameworks are resources;
 * where it describes nothing as a whole, each model is a system. Other software is counted and left out: it belongs elsewhere.
 * @throws NotUnderstood
 */
export function understandBom(file: unknown): Brought {
  const bill = objectIn(file)
  const notes = editionOf(bill)
  const components = componentsIn(bill)
  const described = componentOf(objectIn(bill.metadata).component)
  const models = components.filter(isModel)
  if (models.length === 0 && !(described && isModel(described)))
    throw new NotUnderstood(refuse('bom_without_models', { values: { count: components.length } }))
  const systems = (described ? [described] : models).map(systemOf)
  const served = systems.map(({ key }) => key)
  const parts = described && isModel(described) ? [described, ...models] : models
  const data = datasets(parts, components)
  const left = components.filter((each) => !isModel(each) && !isData(each) && !isFramework(each)).length
  return {
    format: 'bom',
    systems,
    resources: [
      ...parts.map((model) => resourceOf(model, 'model', described ? served : [keyOf(model)])),
      ...data.found.map(({ key, values, of }): BroughtResource => {
        const serves = described || of.length === 0 ? served : of
        return { key: `data ${key}`, values, serves, notes: [] }
      }),
      ...components.filter(isFramework).map((each) => resourceOf(each, 'framework', served)),
    ],
    notes: [...notes, ...data.notes, ...(left > 0 ? [refuse('bom_left_out', { values: { count: left } })] : [])],
  }
}

/** Which edition it is; what is too old to describe models is refused, what is newer is read as far as it is known. */
function editionOf(bill: Foreign): Refusal[] {
  if (bill.bomFormat !== 'CycloneDX') throw new NotUnderstood(refuse('bom_not_cyclonedx'))
  const version = textIn(bill.specVersion) ?? ''
  const [, major, minor] = /^(\d+)\.(\d+)/.exec(version) ?? []
  const edition = Number(major) * 100 + Number(minor)
  if (Number.isNaN(edition) || edition < 105)
    throw new NotUnderstood(refuse('bom_too_old', { values: { version: version || '?' } }))
  return edition > 107 ? [refuse('bom_newer', { values: { version } })] : []
}

const keyOf = ({ ref, name }: BomComponent) => ref ?? name

function systemOf(component: BomComponent): BroughtSystem {
  const maker = makerOf(component)
  return {
    key: keyOf(component),
    row: null,
    owner: null,
    values: {
      title: component.name,
      purpose: purposeOf(component),
      provider: maker,
      systemVersion: textIn(component.body.version),
      identifier: identifierOf(component),
      limitations: limitationsOf(component),
    },
    notes: [],
  }
}

function resourceOf(
  component: BomComponent,
  nature: 'model' | 'framework',
  serves: readonly string[],
): BroughtResource {
  return {
    key: `${nature} ${keyOf(component)}`,
    serves,
    values: {
      title: component.name,
      kind: 'tooling',
      nature,
      description: descriptionOf(component),
      source: makerOf(component),
      resourceVersion: textIn(component.body.version),
      identifier: identifierOf(component),
      licence: licenceOf(component),
      limitations: limitationsOf(component),
    },
    notes: [],
  }
}

interface ServingDataset extends FoundDataset {
  /** Keys of the models made with it. */
  readonly of: readonly string[]
}

function datasets(models: readonly BomComponent[], components: readonly BomComponent[]) {
  const known = new Set(components.flatMap(({ ref }) => ref ?? []))
  const said = models.map((model) => ({ model, ...datasetsOf(model, known) }))
  const found: ServingDataset[] = components.filter(isData).map((component) => ({
    ...dataComponent(component),
    of: said.filter(({ refs }) => component.ref && refs.includes(component.ref)).map(({ model }) => keyOf(model)),
  }))
  for (const { model, own } of said) found.push(...own.map((each) => ({ ...each, of: [keyOf(model)] })))
  return { found, notes: said.flatMap(({ notes }) => notes) }
}
