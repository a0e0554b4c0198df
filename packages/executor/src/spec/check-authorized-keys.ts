/** Public key as OpenSSH writes it, perhaps after options that the owner chose. */
const keyPattern =
  /(?:^|\s)(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-nistp(?:256|384|521)|sk-(?:ssh-ed25519|ecdsa-sha2-nistp256)@openssh\.com)\s+[A-Za-z0-9+/]{40,}={0,3}(?:\s|$)/

/** Finds what is wrong with the keys of a message: who mistypes one should hear of it, not find the door locked. */
export function checkAuthorizedKeys(entries: readonly string[]): string | undefined {
  for (const [index, entry] of entries.entries()) {
    for (const line of entry.split('\n')) {
      const text = line.trim()
      if (text === '' || text.startsWith('#')) continue
      if (hasControlCharacter(text) || !keyPattern.test(text)) return `authorized_keys[${index}] is not an SSH public key`
    }
  }
  return undefined
}

function hasControlCharacter(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if ((code < 32 && code !== 9) || (code >= 127 && code < 160)) return true
  }
  return false
}
