import { Button, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { LONG_TEXT, SHORT_TEXT } from '#domain/checks/text.ts'
import type { Field } from '#domain/kernel/field.ts'
import { finding as type } from '#domain/records/finding/finding.ts'
import { waitingText, walkFindingText } from '#domain/words/auditWalkScreen.ts'
import { FieldInput } from '#web/fields/FieldInput.tsx'
import { forgetDraft, keepDraft, keptDraft } from '#web/next/form/draft.ts'
import type { Entry } from '#web/outbox/entry.ts'
import { useSubmitKey } from '#web/parts/useSubmitKey.ts'
import { useWords } from '#web/words/useWords.tsx'
import { GradeInput } from './GradeInput.tsx'
import classes from './LineCard.module.css'
import { stands, type WalkedLine } from './overlay.ts'
import type { Walk } from './useWalk.ts'

interface Shown {
  readonly line: WalkedLine
  readonly walk: Walk
  /** One the server would not take: shown again with its sentences. */
  readonly refused: Entry | null
  readonly evidence: string | null
  readonly onRecorded: () => void
}

type Said = Readonly<Record<string, string | null>>
const FORM = 'finding'

/** A finding at its line: what kind, in one sentence, what was found, what shows it. The rest is asked when it is confirmed. */
export function FindingForm({ line, walk, refused, evidence, onRecorded }: Shown) {
  const { say } = useWords()
  const [said, setSaid] = useState<Said>(() => ({
    evidence,
    ...(refused?.body as Said | undefined),
    ...(keptDraft(line.id, FORM).values as Said),
  }))
  const [hasTried, setTried] = useState(false)
  const change = (changed: Said) => {
    setSaid({ ...said, ...changed })
    keepDraft(line.id, FORM, { values: { ...said, ...changed }, reason: '' })
  }
  const lacks = (name: string) => (hasTried && !said[name]?.trim() ? say(walkFindingText.needed) : undefined)
  const isReady = Boolean(said.kind && said.title?.trim() && (said.kind !== 'nonconformity' || said.severity))
  /** Somebody else recorded one at this line meanwhile: this one stands beside it. */
  const isSecond = stands(line.finding)
  const send = () => {
    setTried(true)
    if (!isReady) return
    forgetDraft(line.id, FORM)
    onRecorded()
    walk.raise(line, { ...said, severity: said.kind === 'nonconformity' ? (said.severity ?? null) : null }, refused)
  }
  const choice = (name: 'kind' | 'severity') => (
    <FieldInput
      field={type.fields[name] as Field}
      value={said[name] ?? null}
      error={lacks(name)}
      onChange={(value) => change({ [name]: value as string | null })}
    />
  )
  const text = (name: 'title' | 'statement' | 'evidence' | 'knowledge') => ({
    value: said[name] ?? '',
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => change({ [name]: currentTarget.value }),
  })
  return (
    <form
      noValidate
      className={classes.finding}
      onKeyDown={useSubmitKey(send)}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <h3>{say(walkFindingText.title)}</h3>
      {refused?.stopped?.sentences.map((sentence) => (
        <p key={sentence} role="alert">
          {sentence}
        </p>
      ))}
      {walk.grades.length > 0 && (
        <GradeInput grades={walk.grades} value={said.externalGrade ?? null} onChange={change} />
      )}
      {choice('kind')}
      {said.kind === 'nonconformity' && choice('severity')}
      <TextInput
        label={say(walkFindingText.sentence)}
        required
        maxLength={SHORT_TEXT}
        error={lacks('title')}
        {...text('title')}
      />
      <Textarea
        label={say(type.fields.statement.label)}
        description={say(type.fields.statement.help)}
        maxLength={LONG_TEXT}
        {...text('statement')}
      />
      <Textarea
        label={say(type.fields.evidence.label)}
        description={say(type.fields.evidence.help)}
        maxLength={LONG_TEXT}
        minRows={2}
        {...text('evidence')}
      />
      {said.kind === 'goodPractice' && (
        <Textarea label={say(type.fields.knowledge.label)} maxLength={LONG_TEXT} minRows={2} {...text('knowledge')} />
      )}
      <div>
        <Button type="submit">{say(isSecond ? walkFindingText.recordBeside : walkFindingText.record)}</Button>
        {refused && (
          <Button variant="subtle" onClick={() => walk.discard(refused)}>
            {say(waitingText.discard)}
          </Button>
        )}
      </div>
    </form>
  )
}
