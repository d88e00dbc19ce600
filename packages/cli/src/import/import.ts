import type { Command } from 'commander'
import { langOption } from '../io/options.js'
import type { ImportCommand } from './importFile.js'

/** Add `khuyencong import` to the program. */
export function addImport(program: Command): void {
  program
    .command('import')
    .description('đọc dữ liệu từ .xlsx hoặc .csv / read records from a workbook or CSV')
    .argument('<type>', 'project, establishment, product, cluster, collaborator, allocation, prior-support')
    .argument('<file>', 'tệp .xlsx hoặc .csv / an .xlsx or .csv file')
    .requiredOption('--out <file>', 'JSON của các dòng đúng / JSON of the rows that were taken')
    .requiredOption(
      '--rejected <file>',
      '.xlsx của các dòng bị trả lại, kèm lý do / rows rejected, with reasons',
    )
    .addOption(langOption())
    .action(async (type: string, file: string, options: ImportCommand) => {
      const { importFile } = await import('./importFile.js')
      process.exitCode = await importFile(type, file, options)
    })
}
