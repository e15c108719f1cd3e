import { expect, test } from 'vitest'
import { requirementOptions } from '#domain/standards/standards.ts'
import { resultOf } from './course.ts'
import { courses } from './courses.ts'

test('every course names requirements that are there, and each question has one right answer among its options', () => {
  for (const { requirements, questions, chapters } of Object.values(courses)) {
    expect(requirements.filter((key) => !(key in requirementOptions))).toEqual([])
    expect(chapters.length).toBeGreaterThan(1)
    for (const { options, right } of questions) expect(options[right]).toBeDefined()
  }
  const places = Object.values(courses).map(({ questions }) => questions.map(({ right }) => right))
  for (const rights of places) expect(new Set(rights).size).toBeGreaterThan(1)
})

test('three of four are enough, two are not', () => {
  const { questions } = courses.policy!
  const right = questions.map((question) => question.right)
  expect(resultOf({ questions }, right)).toEqual({ right: 4, of: 4, passed: true })
  expect(resultOf({ questions }, [...right.slice(0, 3), 9])).toMatchObject({ right: 3, passed: true })
  expect(resultOf({ questions }, right.slice(0, 2))).toMatchObject({ right: 2, passed: false })
})
