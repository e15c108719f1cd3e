import { letterColor, tint } from '#domain/branding/color.ts'
import { brandingText } from '#domain/words/brandingScreen.ts'
import { useOrganization } from '#web/api/useMe.ts'
import { useWords } from '#web/words/useWords.tsx'
import { LogoPicture } from './LogoPicture.tsx'
import classes from './PagePreview.module.css'
import type { Branding } from './shapes.ts'

/** The first and last lines of a page, on paper: white in light and dark alike. */
export function PagePreview({ branding }: { readonly branding: Branding }) {
  const { say } = useWords()
  const organization = useOrganization()
  const { name, primary, header, footer, logo } = branding
  return (
    <figure className={classes.figure}>
      <figcaption className={classes.caption}>{say(brandingText.preview)}</figcaption>
      <div className={classes.paper}>
        <div className={classes.head} style={{ borderColor: primary }}>
          {logo && <LogoPicture hash={logo.hash} height={30} />}
          <div>
            <div>{name || organization?.name}</div>
            <div>{header}</div>
          </div>
        </div>
        <div className={classes.title} style={{ color: letterColor(primary) }}>
          {say(brandingText.sampleTitle)}
        </div>
        <div className={classes.cell} style={{ background: tint(primary) }}>
          {say(brandingText.sampleHead)}
        </div>
        <div className={classes.cell}>{say(brandingText.sampleLine)}</div>
        <div className={classes.foot}>
          <span>{footer}</span>
          <span>{say(brandingText.page)}</span>
        </div>
      </div>
    </figure>
  )
}
