import type { Command } from 'commander'
import { day, langOption } from '../io/options.js'
import type { PolicyCommand } from './policy.js'

/** What a policy may be named by. */
export const named =
  'ngày (quốc gia), mã văn bản địa phương, tệp chính sách hoặc gói / a day (national), the id of a local act, a file of a policy or a pack'

/** The day of the national conditions that local acts are put under. */
export const conditions = [
  '--on <date>',
  'ngày của các điều kiện quốc gia áp cho văn bản địa phương / the day of the national conditions for local acts',
  day,
] as const

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
    .description('xem một chính sách / show a policy')
    .argument(
      '[policy]',
      `${named}; bản quốc gia mới nhất nếu không nêu / the latest national one by default`,
    )
    .option(...conditions)
    .option('--json', 'toàn bộ, dạng JSON / all of it, as JSON')
    .addOption(langOption())
    .exitOverride()
    .action(async (policy: string | undefined, options: PolicyCommand) => {
      const { showPolicy } = await import('./policy.js')
      process.exitCode = showPolicy(policy, options)
    })

  policy
    .command('diff')
    .description('so sánh hai bản / compare two')
    .argument('<from>', named)
    .argument('<to>', named)
    .option(...conditions)
    .option('--json', 'kết quả JSON / as JSON')
    .addOption(langOption())
    .exitOverride()
    .action(async (from: string, to: string, options: PolicyCommand) => {
      const { diffPolicies } = await import('./policy.js')
      process.exitCode = diffPolicies(from, to, options)
    })
}
