// biome-ignore-all lint/a11y/useSemanticElements: rows drawn only while in sight cannot be table elements; these roles make them a table
// biome-ignore-all lint/a11y/useFocusableInteractive: a line of a table is read, not operated; its buttons are
import { Button } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import type { Label } from '#domain/kernel/field.ts'
import { statuses } from '#domain/records/improvement/stages.ts'
import { importText } from '#domain/words/importScreen.ts'
import { StatusGlyph } from '#web/parts/StatusGlyph.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { statusOfRegister } from './Overview.tsx'
import classes from './Rows.module.css'
import type { ImportRow } from './shapes.ts'
import type { Deciding } from './useImport.ts'

interface Shown {
  readonly row: ImportRow
  readonly at: number
  readonly start: number
  readonly measure: (element: Element | null) => void
  readonly deciding: Deciding
  /** The file has several sheets, so a row's number alone says too little. */
  readonly isOneOfSheets: boolean
}

const fates: Readonly<Record<Exclude<ImportRow['fate'], 'import'>, Label>> = {
  excluded: importText.fateExcluded,
  repeat: importText.fateRepeat,
  unchanged: importText.fateUnchanged,
}

/** One line of the file as it was understood; opened it shows its own cells and everything said about it. */
export function RowLine({ row, at, start, measure, deciding, isOneOfSheets }: Shown) {
  const { say, formats } = useWords()
  const [isOpen, setOpen] = useState(false)
  const { understood, errors, warnings, fate } = row
  const status = statusOfRegister[understood.status]
  const { owner } = understood
  const remark = errors[0] ?? warnings[0]
  return (
    <div
      role="row"
      ref={measure}
      data-index={at}
      aria-rowindex={at + 2}
      className={classes.row}
      data-out={fate !== 'import' || undefined}
      style={{ transform: `translateY(${start}px)` }}
    >
      <div className={classes.line} role="presentation">
        <div role="cell" title={row.sheet}>
          <button
            type="button"
            className={classes.open}
            aria-expanded={isOpen}
            aria-label={say(importText.openRow, { row: row.row })}
            onClick={() => setOpen(!isOpen)}
          >
            <IconChevronRight size={14} aria-hidden />
            {isOneOfSheets && <span className={classes.sheet}>{row.sheet}</span>} {row.row}
          </button>
        </div>
        <div role="cell" className={classes.soft}>
          {understood.number}
        </div>
        <div role="cell" title={understood.description}>
          {understood.title ?? understood.description}
        </div>
        <div role="cell" className={`${classes.soft} ${classes.status}`}>
          <StatusGlyph status={status} progress={status === 'inProgress' ? 0.6 : 0.25} /> {say(statuses[status])}
        </div>
        <div role="cell" className={classes.soft}>
          {owner && (owner.kind === 'words' ? owner.words : owner.name)}
        </div>
        <div role="cell" className={classes.soft}>
          {understood.targetDate && formats.day(understood.targetDate)}
        </div>
        <div role="cell" className={errors.length > 0 ? classes.error : classes.soft} title={remark?.sentence}>
          {fate === 'import' ? remark?.sentence : say(fates[fate])}
        </div>
      </div>
      {isOpen && <WholeRow row={row} deciding={deciding} />}
    </div>
  )
}

function WholeRow({ row, deciding }: Pick<Shown, 'row' | 'deciding'>) {
  const { say } = useWords()
  const remarks = [...row.errors, ...row.warnings]
  return (
    <div role="cell" className={classes.whole}>
      <ul className={classes.remarks}>
        {remarks.map(({ code, column, sentence }, at) => (
          <li key={`${code}${column}`} className={at < row.errors.length ? classes.error : undefined}>
            {column && `${column}: `}
            {sentence}
          </li>
        ))}
      </ul>
      <dl className={classes.cells} aria-label={say(importText.cells, { row: row.row })}>
        {Object.entries(row.original).map(([header, text]) => (
          <Cell key={header} header={header} text={text} />
        ))}
      </dl>
      {row.debts.length > 0 && (
        <p className={classes.owes}>
          {say(importText.owes)}: {row.debts.map(({ sentence }) => sentence).join(', ')}
        </p>
      )}
      <Fate row={row} deciding={deciding} />
    </div>
  )
}

function Cell({ header, text }: { readonly header: string; readonly text: string }) {
  return (
    <>
      <dt>{header}</dt>
      <dd>{text}</dd>
    </>
  )
}

function Fate({ row: { key, fate }, deciding }: Pick<Shown, 'row' | 'deciding'>) {
  const { say } = useWords()
  const excluded = deciding.decisions.choices?.exclude ?? []
  const isOut = excluded.includes(key)
  if (fate !== 'import' && !isOut) return null
  const next = isOut ? excluded.filter((each) => each !== key) : [...excluded, key]
  return (
    <Button
      size="compact-xs"
      variant="default"
      onClick={() => deciding.decide((before) => ({ ...before, choices: { ...before.choices, exclude: next } }))}
    >
      {say(isOut ? importText.takeBack : importText.leaveRowOut)}
    </Button>
  )
}
