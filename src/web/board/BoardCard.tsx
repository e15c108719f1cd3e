import { Link } from '@tanstack/react-router'
import type { Item } from '#web/api/shapes.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { BandMark } from '#web/parts/BandMark.tsx'
import { Initials } from '#web/parts/Initials.tsx'
import { StageMark } from '#web/parts/StageMark.tsx'
import { DueCell } from '#web/register/DueCell.tsx'
import classes from './BoardCard.module.css'
import { StepMenu } from './StepMenu.tsx'

/** One entry as a card that can be dragged; the same steps lie in its menu, for keyboard and touch. */
export function BoardCard({ item, showStage }: { readonly item: Item; readonly showStage: boolean }) {
  const slug = useSlug()
  return (
    <article
      className={classes.card}
      draggable
      onDragStart={(event) => event.dataTransfer.setData('text/plain', item.id)}
    >
      <div className={classes.top}>
        <span>{item.number}</span>
        <StepMenu item={item} />
      </div>
      <Link
        to={`/o/${slug}/improvements/${item.number ?? item.id}`}
        className={classes.title}
        draggable={false}
        preload={false}
      >
        {item.title}
      </Link>
      <div className={classes.foot}>
        {showStage && <StageMark state={item.state} />}
        {item.band && <BandMark band={item.band} />}
        <DueCell item={item} />
        {item.owner && (
          <span className={classes.owner} title={item.owner.name}>
            <Initials name={item.owner.name} size={22} />
            <span className={classes.spoken}>{item.owner.name}</span>
          </span>
        )}
      </div>
    </article>
  )
}
