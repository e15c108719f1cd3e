import { Socket } from 'node:net'

/** What is written in one turn of the event loop goes out together: a `begin` with the settings and the question that follow it. */
export class OnePacket extends Socket {
  #isHeld = false

  override cork(): void {
    super.cork()
    if (this.#isHeld) return
    this.#isHeld = true
    super.cork()
    process.nextTick(() => {
      this.#isHeld = false
      super.uncork()
    })
  }
}
