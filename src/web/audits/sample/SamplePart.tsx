import { Button } from '@mantine/core'
import { useState } from 'react'
import type { audit } from '#domain/records/audit/audit.ts'
import { sampleText } from '#domain/words/auditSampleScreen.ts'
import type { RecordOf } from '#web/api/shapes.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { FieldList } from '#web/record/FieldList.tsx'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { DrawSample } from './DrawSample.tsx'
import classes from './Sample.module.css'
import { SampleView } from './SampleView.tsx'
import { useSamples } from './useSamples.ts'

/** What of a population is looked at: drawn by seed so that anyone draws the same again, with what judgement adds. */
export function SamplePart({ record }: { readonly record: RecordOf<typeof audit> }) {
  const { say } = useWords()
  const { data, error } = useSamples(record.id)
  const [isDrawing, setDrawing] = useState(false)
  const samples = data?.items ?? []
  const mayDraw = data?.may.draw ?? false
  return (
    <Part
      title={say(sampleText.title)}
      aside={
        mayDraw && (
          <Button size="xs" variant="default" onClick={() => setDrawing(true)}>
            {say(sampleText.draw)}
          </Button>
        )
      }
    >
      <ProblemNote error={error} />
      {data && samples.length === 0 && !record.fields.sampleWaived && (
        <p className={classes.soft}>{say(sampleText.none)}</p>
      )}
      <FieldList record={record} names={['sampleWaived']} />
      {samples.map((sample) => (
        <SampleView key={sample.id} audit={record.id} sample={sample} mayAdd={mayDraw} />
      ))}
      {isDrawing && <DrawSample audit={record.id} onClose={() => setDrawing(false)} />}
    </Part>
  )
}
