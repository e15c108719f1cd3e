import { IconExternalLink, IconPlayerPause } from '@tabler/icons-react'
import { certifiedSystems } from '#domain/claims/statement.ts'
import type { PublicCertificate } from '#domain/trust/publicPage.ts'
import { trustText } from '#domain/words/trustScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Certificate.module.css'
import { Seal } from './Seal.tsx'

interface Shown {
  readonly certificate: PublicCertificate
}

/** One certificate with all anyone may know of it, and where to check it. A suspended one says so and shows nothing else (C-275). */
export function CertificateCard({ certificate }: Shown) {
  const { say } = useWords()
  if (certificate.status === 'suspended')
    return (
      <section className={classes.suspended}>
        <IconPlayerPause size={22} aria-hidden />
        <div>
          <h2>
            {say(trustText.suspended)} · {certificate.edition}
          </h2>
          <p>{say(trustText.suspendedLead)}</p>
        </div>
      </section>
    )
  return <Valid certificate={certificate} />
}

function Valid({ certificate }: Shown) {
  const { say, formats } = useWords()
  const { edition, standard, scope, sites, verificationLink, expiresOn } = certificate
  return (
    <section className={classes.card}>
      <div className={classes.text}>
        <p className={classes.kicker}>{say(trustText.certified)}</p>
        <h2 className={classes.edition}>{edition}</h2>
        <p className={classes.system}>{say(certifiedSystems[standard ?? ''] ?? trustText.certified)}</p>
        <h3 className={classes.label}>{say(trustText.scope)}</h3>
        <p className={classes.scope}>{scope}</p>
        <Facts certificate={certificate} />
        {sites && (
          <p className={classes.sites}>
            <span>{say(trustText.sites)}</span> {sites.split('\n').join(' · ')}
          </p>
        )}
        {verificationLink && (
          <a className={classes.verify} href={verificationLink} target="_blank" rel="noopener noreferrer">
            {say(trustText.verify)} <IconExternalLink size={16} aria-hidden />
          </a>
        )}
        <p className={classes.note}>{say(trustText.notProduct)}</p>
      </div>
      {expiresOn && (
        <div className={classes.seal}>
          <Seal year={expiresOn.slice(0, 4)} />
          <p>{say(trustText.validUntil, { day: formats.day(expiresOn) })}</p>
        </div>
      )}
    </section>
  )
}

function Facts({ certificate }: Shown) {
  const { say, formats } = useWords()
  const { number, body, accreditedBy, accreditationMark, decidedOn } = certificate
  const lines = [
    [trustText.number, number],
    [trustText.certifiedBy, body],
    [trustText.accreditedBy, [accreditedBy, accreditationMark].filter(Boolean).join(', ')],
    [trustText.decidedOn, decidedOn && formats.day(decidedOn)],
  ] as const
  return (
    <dl className={classes.facts}>
      {lines
        .filter(([, value]) => value)
        .map(([label, value]) => (
          <div key={label.en}>
            <dt>{say(label)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
