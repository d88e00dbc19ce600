import type { Command } from 'commander'
import { day, langOption } from '../io/options.js'
import type { HarmoniseCommand } from './harmonise.js'

/** Add `khuyencong harmonise` to the program. */
export function addHarmonise(program: Command): void {
  program
    .command('harmonise')
    .description(
      'so mức hỗ trợ của các tỉnh cũ và thử một mức chung / lay the levels of former provinces side by side',
    )
    .requiredOption('--province <code>', 'mã tỉnh, thành phố / code of the province')
    .requiredOption('--levels <file>', 'tệp JSON các mức và mức chung dự kiến / levels and the common one')
    .requiredOption(
      '--portfolio <file>',
      'hồ sơ, NDJSON; "-" là đầu vào chuẩn / applications; "-" is standard input',
    )
    .option(
      '--on <date>',
      'ngày của chính sách quốc gia; hôm nay nếu không nêu / the day of the national policy; today by default',
      day,
    )
    .option('--json', 'kết quả JSON / as JSON')
    .addOption(langOption())
    .exitOverride()
    .action(async (options: HarmoniseCommand) => {
      const { harmoniseFiles } = await import('./harmonise.js')
      process.exitCode = await harmoniseFiles(options)
    })
}
