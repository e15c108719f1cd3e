import { Link } from '@tanstack/react-router'
import type { BroughtNode } from '#domain/standards/brought/framework.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { requirementAddress } from '../requirementAddress.ts'
import tabs from '../Standards.module.css'
import classes from './Outline.module.css'

type Node = BroughtNode & { readonly key?: string }

/** Headings and requirements in their order, set in by how deep they stand; kept requirements lead to their page. */
export function Outline({ nodes }: { readonly nodes: readonly Node[] }) {
  const slug = useSlug()
  return (
    <ul className={tabs.rows}>
      {nodes.map(({ key, ref, title, depth, isRequirement }) => {
        const content = (
          <>
            <span className={tabs.ref}>{ref}</span>
            <span style={{ paddingLeft: 14 * Math.min(depth, 6) }}>{title}</span>
          </>
        )
        return (
          <li key={ref} className={isRequirement ? undefined : classes.heading}>
            {key && isRequirement ? (
              <Link to={`/o/${slug}/${requirementAddress(key)}`} className={tabs.row}>
                {content}
              </Link>
            ) : (
              <div className={tabs.row}>{content}</div>
            )}
          </li>
        )
      })}
    </ul>
  )
}
