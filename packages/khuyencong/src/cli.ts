import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { assessFiles, type AssessCommand } from './command/assess.js'
import type { LockCommand } from './command/lock.js'
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

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof CommanderError)) throw error
  process.exitCode = error.exitCode === 0 ? 0 : 2
}
