import type {ItemHash} from '@aleph-onchain/message'
import type {ProgramGuest} from './program-guest.ts'

/** Guests of programs that are ready for work, each as long as its machine runs. */
export class ProgramGuests {
  readonly #guests = new Map<ItemHash, ProgramGuest>()
  readonly #listeners = new Set<(vmHash: ItemHash) => void>()

  /** Takes in a guest that is ready, until its machine ends. */
  add(guest: ProgramGuest): void {
    this.#guests.set(guest.vmHash, guest)
    void guest.machine.ended.then(() => {
      if (this.#guests.get(guest.vmHash) !== guest) return
      this.#guests.delete(guest.vmHash)
      this.#tell(guest.vmHash)
    })
    this.#tell(guest.vmHash)
  }

  find(vmHash: ItemHash): ProgramGuest | undefined {
    return this.#guests.get(vmHash)
  }

  /** Lets go of all guests, which go on as they are. */
  release(): void {
    for (const guest of this.#guests.values()) guest.close()
    this.#guests.clear()
  }

  /** Hears of guests that come and go; the returned function ends that. */
  onChange(listener: (vmHash: ItemHash) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #tell(vmHash: ItemHash): void {
    for (const listener of this.#listeners) listener(vmHash)
  }
}
