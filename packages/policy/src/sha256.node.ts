import { hash } from 'node:crypto'

/** The same as `sha256.ts`, where Node's own code makes it several times as fast. */
export function sha256Of(text: string): string {
  return hash('sha256', text)
}
