import nodemailer from 'nodemailer'
import type { Refusal } from '#domain/kernel/refusal.ts'

/** A mail as it is made, before any server has seen it. */
export interface Mail {
  /** The same for every attempt, so that a receiver who gets it twice shows it once. */
  readonly id: string
  readonly to: { readonly name: string; readonly email: string }
  readonly subject: string
  readonly text: string
  /** Where the reader changes what comes. */
  readonly preferences: string
  readonly language: 'en' | 'de'
}

export interface Mailer {
  /** Hands a mail to the server; resolves when that took it. @throws MailFault */
  send(mail: Mail): Promise<void>
  close(): void
}

/** Why a mail did not leave. */
export class MailFault extends Error {
  override readonly name = 'MailFault'
  readonly refusal: Refusal
  /** The server will never take it: trying again changes nothing. */
  readonly isForGood: boolean

  constructor(refusal: Refusal, isForGood: boolean) {
    super(`${refusal.code} ${JSON.stringify(refusal.values ?? {})}`)
    this.refusal = refusal
    this.isForGood = isForGood
  }
}

export interface MailSettings {
  /** `smtps://user:password@mail.example:465`, `smtp://mail.example:587` (with STARTTLS where the server offers it). */
  readonly url: string
  /** `Meliora <meliora@example>` */
  readonly from: string
}

/** A few connections that are kept open; each step of the conversation is bounded in time. */
export function openMailer({ url, from }: MailSettings): Mailer {
  const { hostname: host } = new URL(url)
  const transport = nodemailer.createTransport({
    url,
    pool: true,
    maxConnections: 2,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const domain = from.match(/@([^\s>]+)/)?.[1] ?? 'localhost'
  return {
    send: async ({ id, to, subject, text, preferences, language }) => {
      try {
        await transport.sendMail({
          from,
          to: { name: to.name, address: to.email },
          subject,
          text,
          messageId: `<${id}@${domain}>`,
          headers: {
            'Auto-Submitted': 'auto-generated',
            'List-Unsubscribe': `<${preferences}>`,
            'Content-Language': language,
            'X-Auto-Response-Suppress': 'All',
          },
        })
      } catch (failure) {
        throw faultOf(failure, host)
      }
    },
    close: () => transport.close(),
  }
}

interface Failure {
  readonly code?: string
  readonly responseCode?: number
  readonly response?: string
  readonly message?: string
  /** The server rejected this very message: a 5xx but 503. */
  readonly permanent?: boolean
}

/** A 5xx to this message is for good; a wrong password or a server that is away is not: someone mends it, and the mail waits. */
function faultOf(failure: unknown, host: string): MailFault {
  const { code, responseCode, response, message = 'unknown', permanent = false } = failure as Failure
  if (responseCode === undefined)
    return new MailFault({ code: 'mail_unreachable', values: { host, problem: (code ?? message).slice(0, 80) } }, false)
  const values = { host, problem: said(response ?? String(responseCode)) }
  return new MailFault({ code: 'mail_refused', values }, permanent && code !== 'EAUTH')
}

const LONGEST_SAID = 200

/** What the server said, without the address it said it about: the log outlives people. */
function said(response: string): string {
  return response
    .replace(/<[^<>]*@[^<>]*>|[^\s<>]+@[^\s<>]+/g, '<…>')
    .replace(/\s+/g, ' ')
    .slice(0, LONGEST_SAID)
}
