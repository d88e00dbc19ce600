import { Option, type Command } from 'commander'
import type { Lang } from '@khuyencong/domain'
import { langOption } from '../io/options.js'
import type { ReportCommand } from './reportWrite.js'

/** Add `khuyencong report` to the program. */
export function addReport(program: Command): void {
  const report = program
    .command('report')
    .description('điền một biểu từ dữ liệu / fill a form from records')
    .enablePositionalOptions() // the options of `report list` are its own
    .argument('<form>', 'mã biểu, như trong "report list" / a form of "report list"')
    .option('--period <period>', 'kỳ: 2026, 2026-H1, 2026-Q1, 2026-03, 2026-2030, once / the period')
    .option('--data <file...>', 'JSON của đề án, cơ sở, cụm… / JSON of projects, establishments, clusters…')
    .option('--out <file>', 'tệp ra: .xlsx, .html, .json hoặc .md / the file to write')
    .addOption(
      new Option('--money <stage>', 'tiền nào, nơi biểu không nói / which money').choices([
        'approved',
        'paid',
      ]),
    )
    .option('--unit <name>', 'đơn vị báo cáo / the unit that reports')
    .option('--place <name>', 'nơi ký / where it is signed')
    .addOption(langOption())
    .action(async (form: string, options: Partial<ReportCommand> & Pick<ReportCommand, 'lang'>) => {
      const { period, data, out } = options
      if (period === undefined) return report.error('cần / needed: --period')
      if (data === undefined) return report.error('cần / needed: --data')
      if (out === undefined) return report.error('cần / needed: --out')
      const { writeReport } = await import('./reportWrite.js')
      process.exitCode = await writeReport(form, { ...options, period, data, out })
    })
  report
    .command('list')
    .description('mọi biểu mẫu / every form')
    .addOption(langOption())
    .action(async ({ lang }: { readonly lang: Lang }) => {
      const { listForms } = await import('./reportWrite.js')
      await listForms(lang)
    })
}
