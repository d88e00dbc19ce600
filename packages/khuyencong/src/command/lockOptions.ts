import type { Command } from 'commander'
import type { LockCommand } from './lock.js'

/** `khuyencong pin` and `verify`. */
export function addLock(program: Command): void {
  const lockFile = ['--file <file>', 'tệp ghim / the lock file', 'khuyencong.lock.json'] as const

  program
    .command('pin')
    .description('ghim các chính sách đang có / write down the policies at hand by their digests')
    .option(...lockFile)
    .exitOverride()
    .action(async (options: LockCommand) => {
      const { pin } = await import('./lock.js')
      process.exitCode = pin(options)
    })

  program
    .command('verify')
    .description('so các chính sách đang có với tệp ghim / check the policies at hand against the lock file')
    .option(...lockFile)
    .exitOverride()
    .action(async (options: LockCommand) => {
      const { verify } = await import('./lock.js')
      process.exitCode = verify(options)
    })
}
