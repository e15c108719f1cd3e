import { test } from 'vitest'
import { mdcRules, mdcVariants } from '#domain/measurement/rules/mdc.ts'
import { nelsonRules } from '#domain/measurement/rules/nelson.ts'
import { westernElectricRules } from '#domain/measurement/rules/westernElectric.ts'
import { expectClose, family } from './family.ts'

const { cases, tolerance } = family('rules')

test.each(cases)('rules $id', ({ input, expected }) => {
  const values: (number | null)[] = input.values
  const readings = { values, z: values.map((value) => (value === null ? null : (value - input.centre) / input.sigma)) }
  const all = {
    westernElectric: westernElectricRules(readings),
    nelson: nelsonRules(readings),
    mdc: { ...mdcRules(readings), ...mdcVariants(readings) },
  }
  expectClose(all, expected, tolerance)
})
