import type { Command } from 'commander'
import type { Lang } from '@khuyencong/domain'
import { langOption } from '../io/options.js'
import type { ImportCommand } from './importCommand.js'

const types = 'project, establishment, product, cluster, collaborator, allocation, prior-support'

/** Add `khuyencong import` and `khuyencong export` to the program. */
export function addImport(program: Command): void {
  const command = program
    .command('import')
    .description('đọc dữ liệu từ .xlsx hoặc .csv / read records from a workbook or CSV')
    .enablePositionalOptions() // the options of `import template` are its own
    .argument('<type>', types)
    .argument('<file>', 'tệp .xlsx hoặc .csv / an .xlsx or .csv file')
    .option('--out <file>', 'JSON của các dòng đúng / JSON of the rows that were taken')
    .option('--rejected <file>', '.xlsx của các dòng bị trả lại, kèm lý do / rows rejected, with reasons')
    .option(
      '--known <file...>',
      'JSON có các cơ sở đã biết, để tra tên / JSON of establishments to look names up',
    )
    .option('--json', 'in kết quả dạng JSON / print the outcome as JSON')
    .addOption(langOption())
    .action(async (type: string, file: string, options: ImportCommand) => {
      if (options.out === undefined && !options.json) return command.error('cần / needed: --out')
      const { importFile } = await import('./importFile.js')
      process.exitCode = await importFile(type, file, options)
    })
  command
    .command('template')
    .description('sổ tính để điền / a workbook to fill')
    .argument('<type>', types)
    .requiredOption('--out <file>', 'tệp .xlsx / an .xlsx file')
    .addOption(langOption())
    .action(async (type: string, options: { readonly out: string; readonly lang: Lang }) => {
      const { writeTemplate } = await import('./exportFile.js')
      process.exitCode = await writeTemplate(type, options)
    })
  program
    .command('export')
    .description('ghi dữ liệu ra sổ tính, nhập lại được / write records into a workbook that can be imported')
    .argument('<type>', types)
    .requiredOption(
      '--data <file...>',
      'JSON của đề án, cơ sở, cụm… / JSON of projects, establishments, clusters…',
    )
    .requiredOption('--out <file>', 'tệp .xlsx / an .xlsx file')
    .addOption(langOption())
    .action(
      async (
        type: string,
        options: { readonly data: readonly string[]; readonly out: string; readonly lang: Lang },
      ) => {
        const { writeExport } = await import('./exportFile.js')
        process.exitCode = await writeExport(type, options)
      },
    )
}
