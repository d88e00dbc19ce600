import { Command, CommanderError } from 'commander'
import { assessFiles, type AssessCommand } from './command/assess.js'
import { addImport } from './command/import.js'
import { addLock } from './command/lockOptions.js'
import { addMachine } from './command/machine.js'
import { day, langOption, several } from './command/options.js'
import { addPack } from './command/packOptions.js'
import { addPolicy } from './command/policyOptions.js'
import { addProject } from './command/project.js'
import { addReport } from './command/report.js'
import { addSimulate } from './command/simulateOptions.js'
import { version } from './version.js'

const program = new Command('khuyencong')
  .description('Luật khuyến công thành dữ liệu / the rules of industrial promotion as data')
  .version(version)
  .enablePositionalOptions() // `machine show --version` is its own, and not the program's
  .exitOverride()
  .showHelpAfterError()

program
  .command('assess')
  .description('xét hồ sơ đề nghị hỗ trợ / assess applications for support')
  .argument('<file...>', 'JSON, mảng JSON hoặc NDJSON; "-" là đầu vào chuẩn / "-" is standard input')
  .option('--json', 'mỗi hồ sơ một dòng JSON / one JSON object a line')
  .option('--on <date>', 'xét theo ngày này thay cho asOf / assess on this day', day)
  .addOption(langOption())
  .option(
    '--pack <source>',
    'thêm gói địa phương: tệp .json hoặc gói npm / know a pack too, a file or a package; repeatable',
    several,
  )
  .option('--strict', 'không dùng giá trị chưa kiểm chứng / refuse unverified values')
  .exitOverride()
  .action(async (files: string[], options: AssessCommand) => {
    process.exitCode = await assessFiles(files, options)
  })
addMachine(program)
addProject(program)
addReport(program)
addImport(program)

addPack(program)
addPolicy(program)
addLock(program)
addSimulate(program)

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof CommanderError)) throw error
  process.exitCode = error.exitCode === 0 ? 0 : 2
}
