import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { assessFiles, type AssessCommand } from './command/assess.js'
import type { LockCommand } from './command/lock.js'
import type { PackCommand } from './command/pack.js'
import type { PolicyCommand } from './command/policy.js'
import type { SimulateCommand } from './command/simulate.js'
import { isIsoDate, isVnd } from './index.js'
import { version } from './version.js'

function day(value: string): string {
  if (isIsoDate(value)) return value
  throw new InvalidArgumentError('cần một ngày có thật / a day of the calendar is needed: YYYY-MM-DD')
}

function wholeVnd(value: string): number {
  if (/^\d+$/.test(value) && isVnd(Number(value))) return Number(value)
  throw new InvalidArgumentError('cần số đồng nguyên, chỉ gồm chữ số / whole đồng are needed, digits only')
}

const program = new Command('khuyencong')
  .description('Luật khuyến công thành dữ liệu / the rules of industrial promotion as data')
  .version(version)
  .exitOverride()
  .showHelpAfterError()

program
  .command('assess')
  .description('xét hồ sơ đề nghị hỗ trợ / assess applications for support')
  .argument('<file...>', 'JSON, mảng JSON hoặc NDJSON; "-" là đầu vào chuẩn / "-" is standard input')
  .option('--json', 'mỗi hồ sơ một dòng JSON / one JSON object a line')
  .option('--on <date>', 'xét theo ngày này thay cho asOf / assess on this day', day)
  .addOption(new Option('--lang <lang>', 'ngôn ngữ / language').choices(['vi', 'en']).default('vi'))
  .option('--strict', 'không dùng giá trị chưa kiểm chứng / refuse unverified values')
  .exitOverride()
  .action(async (files: string[], options: AssessCommand) => {
    process.exitCode = await assessFiles(files, options)
  })

const lockFile = ['--file <file>', 'tệp ghim / the lock file', 'khuyencong.lock.json'] as const

program
  .command('pin')
  .description('ghim các chính sách đang có / write down the policies at hand by their digests')
  .option(...lockFile)
  .exitOverride()
  .action(async (options: LockCommand) => {
    const { pin } = await import('./command/lock.js')
    process.exitCode = pin(options)
  })

program
  .command('verify')
  .description('so các chính sách đang có với tệp ghim / check the policies at hand against the lock file')
  .option(...lockFile)
  .exitOverride()
  .action(async (options: LockCommand) => {
    const { verify } = await import('./command/lock.js')
    process.exitCode = verify(options)
  })

program
  .command('simulate')
  .description('mô phỏng dự thảo trên các hồ sơ / what a draft would change for applications')
  .argument('<file...>', 'NDJSON, CSV, JSON; "-" là đầu vào chuẩn / "-" is standard input')
  .requiredOption('--current <policy>', 'ngày hoặc tệp chính sách JSON / a day, or a policy file')
  .requiredOption('--draft <policy>', 'ngày hoặc tệp chính sách JSON / a day, or a policy file')
  .option('--budget <vnd>', 'ngân sách, đồng / the budget, in đồng', wholeVnd)
  .option('--json', 'kết quả là JSON / the result as JSON')
  .option('--html <file>', 'ghi trang HTML để in / write a page to print')
  .addOption(new Option('--lang <lang>', 'ngôn ngữ / language').choices(['vi', 'en']).default('vi'))
  .exitOverride()
  .action(async (files: string[], options: SimulateCommand) => {
    const { simulateFiles } = await import('./command/simulate.js')
    process.exitCode = await simulateFiles(files, options)
  })

const language = () => new Option('--lang <lang>', 'ngôn ngữ / language').choices(['vi', 'en']).default('vi')

const pack = program
  .command('pack')
  .description('gói quy định của địa phương / provincial packs')
  .exitOverride()

pack
  .command('new')
  .description('tạo tệp mẫu / write a pack to begin with')
  .argument('<file>')
  .addOption(language())
  .exitOverride()
  .action(async (file: string, options: PackCommand) => {
    const { newPack } = await import('./command/pack.js')
    process.exitCode = newPack(file, options)
  })

pack
  .command('check')
  .description('kiểm tra và so với mức quốc gia / check, and compare with the national level')
  .argument('<file>')
  .option('--json', 'kết quả JSON / as JSON')
  .option('--on <date>', 'so với chính sách ngày này / compare with the policy of this day', day)
  .addOption(language())
  .exitOverride()
  .action(async (file: string, options: PackCommand) => {
    const { checkPack } = await import('./command/pack.js')
    process.exitCode = checkPack(file, options)
  })

const policy = program.command('policy').description('các bản chính sách / the policies').exitOverride()

policy
  .command('list')
  .description('liệt kê / list those that are known')
  .option('--json', 'kết quả JSON / as JSON')
  .addOption(language())
  .exitOverride()
  .action(async (options: PolicyCommand) => {
    const { listPolicies } = await import('./command/policy.js')
    process.exitCode = listPolicies(options)
  })

policy
  .command('show')
  .description('xem chính sách quốc gia của một ngày / show the national policy of a day')
  .option('--on <date>', 'ngày / day', day)
  .option('--json', 'toàn bộ, dạng JSON / all of it, as JSON')
  .addOption(language())
  .exitOverride()
  .action(async (options: PolicyCommand) => {
    const { showPolicy } = await import('./command/policy.js')
    process.exitCode = showPolicy(options)
  })

policy
  .command('diff')
  .description('so sánh hai bản / compare two')
  .argument('<from>', 'ngày, tệp chính sách hoặc gói / a day, or a file of a policy or a pack')
  .argument('<to>')
  .option('--json', 'kết quả JSON / as JSON')
  .addOption(language())
  .exitOverride()
  .action(async (from: string, to: string, options: PolicyCommand) => {
    const { diffPolicies } = await import('./command/policy.js')
    process.exitCode = diffPolicies(from, to, options)
  })

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof CommanderError)) throw error
  process.exitCode = error.exitCode === 0 ? 0 : 2
}
