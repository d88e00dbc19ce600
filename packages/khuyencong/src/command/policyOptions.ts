import type { Command } from 'commander'
import { day, langOption } from './options.js'
import type { PolicyCommand } from './policy.js'

/** `khuyencong policy`. */
export function addPolicy(program: Command): void {
  const policy = program.command('policy').description('các bản chính sách / the policies').exitOverride()

  policy
    .command('list')
    .description('liệt kê / list those that are known')
    .option('--json', 'kết quả JSON / as JSON')
    .addOption(langOption())
    .exitOverride()
    .action(async (options: PolicyCommand) => {
      const { listPolicies } = await import('./policy.js')
      process.exitCode = listPolicies(options)
    })

  policy
    .command('show')
    .description('xem chính sách quốc gia của một ngày / show the national policy of a day')
    .option('--on <date>', 'ngày / day', day)
    .option('--json', 'toàn bộ, dạng JSON / all of it, as JSON')
    .addOption(langOption())
    .exitOverride()
    .action(async (options: PolicyCommand) => {
      const { showPolicy } = await import('./policy.js')
      process.exitCode = showPolicy(options)
    })

  policy
    .command('diff')
    .description('so sánh hai bản / compare two')
    .argument('<from>', 'ngày, tệp chính sách hoặc gói / a day, or a file of a policy or a pack')
    .argument('<to>')
    .option('--json', 'kết quả JSON / as JSON')
    .addOption(langOption())
    .exitOverride()
    .action(async (from: string, to: string, options: PolicyCommand) => {
      const { diffPolicies } = await import('./policy.js')
      process.exitCode = diffPolicies(from, to, options)
    })
}
