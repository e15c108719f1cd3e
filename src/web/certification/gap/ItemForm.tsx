import { Button, Checkbox, Radio, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { GapAnswer, GapScore } from '#domain/certification/gapItem.ts'
import type { GapGrid, SeenItem } from '#domain/certification/gapSeen.ts'
import { requirementNamed } from '#domain/standards/standards.ts'
import { gapScores, gapText } from '#domain/words/gapScreen.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Gap.module.css'
import { useAnswering } from './useAnswering.ts'

interface Shown {
  readonly assessment: string
  readonly item: SeenItem
  readonly may: GapGrid['may']
  readonly onDone: () => void
}

/** What is said of one requirement: score, what was seen, what is lacking; for some, that the gap stays. */
export function ItemForm({ assessment, item, may, onDone }: Shown) {
  const { say } = useWords()
  const [said, setSaid] = useState<GapAnswer>(item)
  const { send, refusals, error, isPending } = useAnswering(assessment, onDone)
  const change = (part: Partial<GapAnswer>) => setSaid({ ...said, ...part })
  const at = (field: string) => refusals.find((refusal) => refusal.field === field)?.sentence
  const isControl = requirementNamed(item.requirement)?.kind === 'control'
  const isGap = said.score !== null && said.score < 2
  const other = refusals.filter(({ field }) => !fields.includes(field ?? ''))
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        send({ ...item, ...said })
      }}
    >
      {may.score && (
        <>
          {isControl && (
            <Checkbox
              size="sm"
              label={say(gapText.applies)}
              checked={said.applies}
              onChange={({ currentTarget: { checked } }) =>
                change({ applies: checked, ...(!checked && { score: null }) })
              }
            />
          )}
          {said.applies && (
            <Radio.Group
              label={say(gapText.score)}
              value={said.score === null ? '' : String(said.score)}
              onChange={(value) => change({ score: Number(value) as GapScore })}
              error={at('score')}
            >
              <div className={classes.scores}>
                {gapScores.map((label, score) => (
                  <Radio key={label.en} size="sm" value={String(score)} label={`${score} ${say(label)}`} />
                ))}
              </div>
            </Radio.Group>
          )}
          <Textarea
            autosize
            minRows={2}
            label={say(gapText.found)}
            value={said.found ?? ''}
            onChange={({ currentTarget: { value } }) => change({ found: value || null })}
            error={at('found')}
          />
          {isGap && (
            <Textarea
              autosize
              minRows={2}
              label={say(gapText.lacking)}
              value={said.lacking ?? ''}
              onChange={({ currentTarget: { value } }) => change({ lacking: value || null })}
            />
          )}
        </>
      )}
      {may.accept && isGap && (
        <Textarea
          autosize
          label={say(gapText.accepted)}
          value={said.acceptedWhy ?? ''}
          onChange={({ currentTarget: { value } }) => change({ acceptedWhy: value || null })}
          error={at('acceptedWhy')}
        />
      )}
      <ProblemNote error={error} />
      {other.map(({ code, sentence }) => (
        <p key={code} role="alert">
          {code === 'version_stale' ? say(gapText.meanwhile) : sentence}
        </p>
      ))}
      <Button type="submit" size="xs" className={classes.save ?? ''} loading={isPending}>
        {say(gapText.save)}
      </Button>
    </form>
  )
}

const fields: readonly string[] = ['score', 'found', 'acceptedWhy']
