import { Button, CopyButton } from '@mantine/core'
import { keepingText } from '#domain/words/cycleScreen.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { FieldList } from '#web/record/FieldList.tsx'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import type { CertificationPartProps } from '../certificationPart.ts'
import classes from './Keeping.module.css'
import { type Keeping, useAbout } from './useKeeping.ts'

const shown = [
  'certificateNumber',
  'edition',
  'body',
  'certificateScope',
  'certificateSites',
  'accreditedBy',
  'accreditationMark',
  'verificationLink',
  'certificateDecidedOn',
  'certificateEffectiveOn',
  'certificateExpiresOn',
  'deciders',
  'decidedByOthers',
  'suspendedOn',
] as const

/** What stands on the certificate, and the sentence one may say about it (C-231, C-237). */
export function CertificatePart({ record }: CertificationPartProps) {
  const { say } = useWords()
  const { data, error } = useAbout<Keeping>(record, 'keeping')
  if (record.fields.certificateNumber === null) return null
  return (
    <>
      <Part title={say(keepingText.certificate)}>
        <FieldList record={record} names={shown} />
      </Part>
      <Part title={say(keepingText.statement)} aside={data?.statement && <Copy text={data.statement} />}>
        <ProblemNote error={error} />
        {data && <p className={classes.statement}>{data.statement ?? say(keepingText.noStatement)}</p>}
      </Part>
    </>
  )
}

function Copy({ text }: { readonly text: string }) {
  const { say } = useWords()
  return (
    <CopyButton value={text}>
      {({ copied, copy }) => (
        <Button size="compact-xs" variant="default" onClick={copy}>
          {say(copied ? keepingText.copied : keepingText.copy)}
        </Button>
      )}
    </CopyButton>
  )
}
