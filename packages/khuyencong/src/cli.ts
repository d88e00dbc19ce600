import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { assessFiles, type AssessCommand } from './command/assess.js'
import { checkPack, newPack, type PackCommand } from './command/pack.js'
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

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof CommanderError)) throw error
  process.exitCode = error.exitCode === 0 ? 0 : 2
}
