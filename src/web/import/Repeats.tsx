import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { RepeatChoice } from '#domain/register/importPlan.ts'
import { importText } from '#domain/words/importScreen.ts'
import { repeatChoices } from '#domain/words/importWords.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Asked.module.css'
import type { ImportRow, Preview } from './shapes.ts'
import type { Deciding } from './useImport.ts'

interface Shown {
  readonly preview: Preview
  readonly deciding: Deciding
}

type Repeat = Preview['repeats'][number]
const kinds = ['different', 'exact', 'inRegister'] as const
const FEW = 5
const sentences = {
  different: importText.repeatDifferent,
  exact: importText.repeatExact,
  inRegister: importText.repeatInRegister,
} as const

/** Numbers that stand there more than once: each is asked about, or all of a kind at once. */
export function Repeats({ preview, deciding }: Shown) {
  return kinds.map((kind) => {
    const repeats = preview.repeats.filter((each) => each.kind === kind)
    return repeats.length > 0 && <RepeatsOfKind key={kind} repeats={repeats} deciding={deciding} />
  })
}

function RepeatsOfKind({ repeats, deciding }: { readonly repeats: readonly Repeat[]; readonly deciding: Deciding }) {
  const { say } = useWords()
  const { kind, choices } = repeats[0]!
  const forAll = (choice: RepeatChoice) =>
    deciding.decide((before) => ({
      ...before,
      choices: { ...before.choices, repeats: {}, otherRepeats: { ...before.choices?.otherRepeats, [kind]: choice } },
    }))
  return (
    <>
      {repeats.slice(0, FEW).map((repeat) => (
        <OneRepeat key={repeat.number} repeat={repeat} deciding={deciding} />
      ))}
      {repeats.length > 1 && (
        <div className={classes.question}>
          <p>
            {repeats.length > FEW && `${say(importText.moreRepeats, { count: repeats.length - FEW })}. `}
            {say(importText.forAll, { count: repeats.length })}:
          </p>
          <Choices
            label={say(importText.forAll, { count: repeats.length })}
            offered={choices}
            chosen={deciding.decisions.choices?.otherRepeats?.[kind] ?? null}
            onChoose={forAll}
          />
        </div>
      )}
    </>
  )
}

function OneRepeat({ repeat, deciding }: { readonly repeat: Repeat; readonly deciding: Deciding }) {
  const { say } = useWords()
  const { number, kind, rows, choices, chosen } = repeat
  const own = deciding.decisions.choices?.repeats?.[number] ?? deciding.decisions.choices?.otherRepeats?.[kind]
  const choose = (choice: RepeatChoice) =>
    deciding.decide((before) => ({
      ...before,
      choices: { ...before.choices, repeats: { ...before.choices?.repeats, [number]: choice } },
    }))
  const text = say(sentences[kind], { number, count: rows.length })
  return (
    <div className={classes.question} data-blocking={(chosen ?? own ?? null) === null || undefined}>
      <p>{text}</p>
      <RepeatRows keys={rows} />
      <Choices label={text} offered={choices} chosen={own ?? chosen} onChoose={choose} />
    </div>
  )
}

/** What the rows say, so that one can choose between them. */
function RepeatRows({ keys }: { readonly keys: readonly string[] }) {
  const { say } = useWords()
  const asked = useAskedRows()
  const rows = asked.filter(({ key }) => keys.includes(key))
  const isOneSheet = new Set(asked.map(({ sheet }) => sheet)).size <= 1
  return (
    <ul className={classes.rows}>
      {rows.map(({ key, sheet, row, understood: { description } }) => (
        <li key={key}>
          <span title={sheet}>{say(importText.repeatLine, { row: isOneSheet ? row : `${sheet} ${row}` })}</span>
          <span>{description}</span>
        </li>
      ))}
    </ul>
  )
}

function useAskedRows(): readonly ImportRow[] {
  const api = useApi()
  const slug = useSlug()
  const { id = '' } = useParams({ strict: false })
  const { data } = useQuery({
    queryKey: [slug, 'import-rows', id, 'asked'],
    queryFn: ({ signal }) =>
      api.ask<{ readonly items: readonly ImportRow[] }>(`/imports/${id}/rows?only=questions&limit=100`, { signal }),
  })
  return data?.items ?? []
}

interface ChoicesShown {
  readonly label: string
  readonly offered: readonly RepeatChoice[]
  readonly chosen: RepeatChoice | null | undefined
  readonly onChoose: (choice: RepeatChoice) => void
}

function Choices({ label, offered, chosen, onChoose }: ChoicesShown) {
  const { say } = useWords()
  return (
    <fieldset className={classes.choices} aria-label={label} style={{ border: 0, margin: 0, padding: 0 }}>
      {offered.map((choice) => (
        <Button
          key={choice}
          size="compact-sm"
          variant="default"
          aria-pressed={choice === chosen}
          onClick={() => onChoose(choice)}
        >
          {say(repeatChoices[choice])}
        </Button>
      ))}
    </fieldset>
  )
}
