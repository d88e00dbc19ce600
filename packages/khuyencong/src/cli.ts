import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { assessFiles, type AssessCommand } from './command/assess.js'
import type { LockCommand } from './command/lock.js'
import { isIsoDate } from './index.js'
import { version } from './version.js'

function day(value: string): string {
  if (isIsoDate(value)) return value
  throw new InvalidArgumentError('cần một ngày có thật / a day of the calendar is needed: YYYY-MM-DD')
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

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof CommanderError)) throw error
  process.exitCode = error.exitCode === 0 ? 0 : 2
}
