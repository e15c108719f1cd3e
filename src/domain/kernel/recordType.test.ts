import { expectTypeOf, test } from 'vitest'
import type { AnswerValue, Values } from './field.ts'
import { recordType, type ValuesOf } from './recordType.ts'

const label = { en: 'Lamp', de: 'Lampe' }
const fields = {
  bulb: { kind: 'text', label },
  watts: { kind: 'number', label },
  lit: { kind: 'check', label },
  hue: { kind: 'choice', label, options: { warm: label, cold: label } },
  rooms: { kind: 'choices', label, options: { hall: label, attic: label } },
  safe: { kind: 'answer', label },
  repairs: { kind: 'rows', label, of: { what: { kind: 'text', label }, cost: { kind: 'number', label } } },
} as const

const common = {
  name: 'lamp',
  plural: 'lamps',
  prefix: 'LMP',
  label,
  pluralLabel: label,
  topics: [],
  fields,
  states: { off: { label }, on: { label } },
  initial: 'off',
  numberedBy: 'on',
  captures: ['title', 'bulb'],
  editableBy: ['owner'],
  relations: { owner: () => true },
  mayEdit: () => [],
  derive: () => ({ status: 'planned', due: null }),
} as const
const light = { label, from: ['off'], to: 'on', by: ['owner'] } as const

test('a definition that fits compiles, and its values follow from its fields', () => {
  const lamp = recordType({ ...common, moves: { light } })
  type Lamp = ValuesOf<typeof lamp>
  expectTypeOf<Lamp>().toEqualTypeOf<Values<typeof fields>>()
  expectTypeOf<Lamp['bulb']>().toEqualTypeOf<string | null>()
  expectTypeOf<Lamp['watts']>().toEqualTypeOf<number | null>()
  expectTypeOf<Lamp['lit']>().toEqualTypeOf<boolean>()
  expectTypeOf<Lamp['hue']>().toEqualTypeOf<'warm' | 'cold' | null>()
  expectTypeOf<Lamp['rooms']>().toEqualTypeOf<readonly ('hall' | 'attic')[]>()
  expectTypeOf<Lamp['safe']>().toEqualTypeOf<AnswerValue | null>()
  expectTypeOf<Lamp['repairs'][number]>().toEqualTypeOf<
    { readonly id: string } & { readonly what: string | null; readonly cost: number | null }
  >()
})

test('a wrong definition does not compile', () => {
  // @ts-expect-error there is no state "melted" to move to
  recordType({ ...common, moves: { light: { ...light, to: 'melted' } } })
  // @ts-expect-error there is no state "melted" to come from
  recordType({ ...common, moves: { light: { ...light, from: ['melted'] } } })
  // @ts-expect-error there is no role or relation "burglar"
  recordType({ ...common, moves: { light: { ...light, by: ['burglar'] } } })
  // @ts-expect-error there is no field "shade" to ask for
  recordType({ ...common, moves: { light: { ...light, asks: ['shade'] } } })
  // @ts-expect-error there is no question "weather"
  recordType({ ...common, moves: { light: { ...light, needs: ['weather'] } } })
  // @ts-expect-error a guard cannot read the unknown field "shade"
  recordType({ ...common, moves: { light: { ...light, guard: ({ record }) => (record.shade ? [] : []) } } })
  // @ts-expect-error an effect cannot settle the unknown field "shade"
  recordType({ ...common, moves: { light: { ...light, effect: () => ({ shade: 'red' }) } } })
  // @ts-expect-error a refusal has a code of the catalogue
  recordType({ ...common, moves: { light: { ...light, guard: () => [{ code: 'too_dark' }] } } })
  // @ts-expect-error there is no state "melted" to begin in
  recordType({ ...common, initial: 'melted', moves: { light } })
  // @ts-expect-error there is no field "shade" to capture
  recordType({ ...common, captures: ['shade'], moves: { light } })
  // @ts-expect-error there is no relation "burglar" that may edit
  recordType({ ...common, editableBy: ['burglar'], moves: { light } })
  // @ts-expect-error there is no topic "gardening"
  recordType({ ...common, topics: ['gardening'], moves: { light } })
  // @ts-expect-error there is no field kind "colour"
  recordType({ ...common, fields: { ...fields, shade: { kind: 'colour', label } }, moves: { light } })
})
