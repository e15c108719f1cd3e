/** As much of oidc-provider as the tests speak; it brings no types of its own. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  interface Interaction {
    readonly uid: string
    readonly params: { readonly client_id: string; readonly scope: string }
    readonly prompt: { readonly name: 'login' | 'consent' }
    readonly session?: { readonly accountId: string }
  }

  export class Provider {
    constructor(
      issuer: string,
      configuration: {
        findAccount(context: unknown, sub: string): unknown
        interactions: { url(context: unknown, interaction: Interaction): string }
        [option: string]: unknown
      },
    )
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>
    interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<Interaction>
    interactionFinished(request: IncomingMessage, response: ServerResponse, result: object): Promise<void>
    readonly Grant: new (of: {
      accountId: string
      clientId: string
    }) => { addOIDCScope(scope: string): void; save(): Promise<string> }
  }
}
