import { SimpleGrid, Skeleton } from '@mantine/core'
import type { View } from '#domain/overview/views.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useLinkKeys } from '#web/parts/useLinkKeys.ts'
import { FigureLine } from './FigureLine.tsx'
import { NextLine } from './NextLine.tsx'
import classes from './Overview.module.css'
import type { Overview } from './shapes.ts'
import { useOverview } from './useOverview.ts'

/** The panels of one view: every number leads to exactly what it counts. */
export function Panels({ view }: { readonly view: View }) {
  const { data, error, isPending } = useOverview<Overview>(`/overview?view=${view}`)
  useLinkKeys()
  if (isPending)
    return (
      <SimpleGrid cols={{ base: 1, md: 3 }} aria-busy>
        {[1, 2, 3].map((each) => (
          <Skeleton key={each} height={280} radius="md" />
        ))}
      </SimpleGrid>
    )
  return (
    <>
      <NextLine />
      <ProblemNote error={error} />
      <div className={classes.panels}>
        {data?.panels.map(({ key, label, figures }) => (
          <section key={key} className={classes.panel} aria-labelledby={`panel-${key}`}>
            <h2 id={`panel-${key}`}>{label}</h2>
            <ul className={classes.figures}>
              {figures.map((figure) => (
                <FigureLine key={figure.key} figure={figure} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}
