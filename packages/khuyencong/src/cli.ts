import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { assessFiles, type AssessCommand } from './command/assess.js'
import { checkPack, newPack, type PackCommand } from './command/pack.js'
import { diffPolicies, listPolicies, showPolicy, type PolicyCommand } from './command/policy.js'
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
  .action((file: string, options: PackCommand) => {
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
  .action((file: string, options: PackCommand) => {
    process.exitCode = checkPack(file, options)
  })

const policy = program.command('policy').description('các bản chính sách / the policies').exitOverride()

policy
  .command('list')
  .description('liệt kê / list those that are known')
  .option('--json', 'kết quả JSON / as JSON')
  .addOption(language())
  .exitOverride()
  .action((options: PolicyCommand) => {
    process.exitCode = listPolicies(options)
  })

policy
  .command('show')
  .description('xem chính sách quốc gia của một ngày / show the national policy of a day')
  .option('--on <date>', 'ngày / day', day)
  .option('--json', 'toàn bộ, dạng JSON / all of it, as JSON')
  .addOption(language())
  .exitOverride()
  .action((options: PolicyCommand) => {
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
  .action((from: string, to: string, options: PolicyCommand) => {
    process.exitCode = diffPolicies(from, to, options)
  })

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof CommanderError)) throw error
  process.exitCode = error.exitCode === 0 ? 0 : 2
}
