import { axesOf, type GradeMeaning } from '#domain/audits/grades.ts'
import { finding } from '#domain/records/finding/finding.ts'
import { FieldInput } from '#web/fields/FieldInput.tsx'

interface Shown {
  readonly grades: readonly GradeMeaning[]
  readonly value: string | null
  readonly onChange: (said: Readonly<Record<string, string | null>>) => void
}

/** The grade on the auditor's own scale; it says what the finding is here. */
export function GradeInput({ grades, value, onChange }: Shown) {
  const options = Object.fromEntries(grades.flatMap(({ grade }) => (grade ? [[grade, { en: grade, de: grade }]] : [])))
  const choose = (grade: string | null) => {
    const means = grades.find((each) => each.grade === grade)?.means
    onChange({ externalGrade: grade, ...(means ? axesOf(means) : {}) })
  }
  return (
    <FieldInput
      field={{ kind: 'choice', label: finding.fields.externalGrade.label, options }}
      value={value}
      onChange={(grade) => choose(grade as string | null)}
    />
  )
}
