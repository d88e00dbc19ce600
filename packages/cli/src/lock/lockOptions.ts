import type { Command } from 'commander'
import type { LockCommand } from './lock.js'
import { langOption } from '../io/options.js'

/** `khuyencong pin` and `verify`. */
export function addLock(program: Command): void {
  const lockFile = ['--file <file>', 'tệp ghim / the lock file', 'khuyencong.lock.json'] as const
  const packs = [
    '[pack...]',
    'tệp gói .json hoặc tên gói npm, ngoài các gói có sẵn / pack files or npm packages, beside those built in',
  ] as const

  program
    .command('pin')
    .description(
      'ghim các chính sách và gói đang có / write down the policies and packs at hand by their digests',
    )
    .argument(...packs)
    .option(...lockFile)
    .option('--json', 'kết quả JSON / as JSON')
    .addOption(langOption())
    .exitOverride()
    .action(async (given: string[], options: LockCommand) => {
      const { pin } = await import('./lock.js')
      process.exitCode = await pin(given, options)
    })

  program
    .command('verify')
    .description('so với tệp ghim, nêu từng thay đổi / check against the lock file, and name what changed')
    .argument(...packs)
    .option(...lockFile)
    .option('--json', 'kết quả JSON / as JSON')
    .addOption(langOption())
    .exitOverride()
    .action(async (given: string[], options: LockCommand) => {
      const { verify } = await import('./lock.js')
      process.exitCode = await verify(given, options)
    })
}
