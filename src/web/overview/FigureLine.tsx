import { IconAlertTriangle, IconEye } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { Light } from '#domain/reports/dimensions.ts'
import { overviewText } from '#domain/words/overviewScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { LightMark } from '#web/registerHealth/LightMark.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Overview.module.css'
import type { Figure } from './shapes.ts'

/** One number with its words; all of the line leads to what it counts. */
export function FigureLine({ figure: { key, label, tone, value, page } }: { readonly figure: Figure }) {
  const { say, formats } = useWords()
  const slug = useSlug()
  const [path = '', asked = ''] = page.split('?')
  const search = {
    ...Object.fromEntries(new URLSearchParams(asked)),
    ...(path.startsWith('overview/') && { figure: key }),
  }
  const isLoud = typeof value === 'number' && value > 0 && tone !== 'plain'
  const Mark = tone === 'late' ? IconAlertTriangle : IconEye
  return (
    <li className={classes.figure}>
      <Link to={`/o/${slug}/${path}`} search={search as never} title={say(overviewText.opens)} data-row>
        <span className={classes.label}>{label}</span>
        {typeof value === 'string' && (
          <span className={classes.light}>
            <LightMark light={value as Light} />
          </span>
        )}
        {typeof value === 'number' && (
          <span className={classes.value} data-tone={isLoud ? tone : undefined} data-quiet={value === 0 || undefined}>
            {isLoud && <Mark size={15} aria-hidden />}
            {formats.number(value)}
          </span>
        )}
        {value === null && <span className={classes.soft}>{say(overviewText.unknown)}</span>}
      </Link>
    </li>
  )
}
