import type { Command } from 'commander'
import { day, langOption, several } from '../io/options.js'
import type { AssessCommand } from './assess.js'

/** Add `khuyencong assess` to the program. */
export function addAssess(program: Command): void {
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
      const { assessFiles } = await import('./assess.js')
      process.exitCode = await assessFiles(files, options)
    })
}
