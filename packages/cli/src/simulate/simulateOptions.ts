import { InvalidArgumentError, type Command } from 'commander'
import { isVnd } from '@khuyencong/domain'
import { langOption } from '../io/options.js'
import { conditions, named } from '../policy/policyOptions.js'
import type { SimulateCommand } from './simulate.js'

function wholeVnd(value: string): number {
  if (/^\d+$/.test(value) && isVnd(Number(value))) return Number(value)
  throw new InvalidArgumentError('cần số đồng nguyên, chỉ gồm chữ số / whole đồng are needed, digits only')
}

/** `khuyencong simulate`. */
export function addSimulate(program: Command): void {
  program
    .command('simulate')
    .description('mô phỏng dự thảo trên các hồ sơ / what a draft would change for applications')
    .argument('<file...>', 'NDJSON, CSV, JSON; "-" là đầu vào chuẩn / "-" is standard input')
    .requiredOption('--current <policy>', named)
    .requiredOption('--draft <policy>', named)
    .option(...conditions)
    .option('--budget <vnd>', 'ngân sách, đồng / the budget, in đồng', wholeVnd)
    .option('--json', 'kết quả là JSON / the result as JSON')
    .option('--html <file>', 'ghi trang HTML để in / write a page to print')
    .addOption(langOption())
    .exitOverride()
    .action(async (files: string[], options: SimulateCommand) => {
      const { simulateFiles } = await import('./simulate.js')
      process.exitCode = await simulateFiles(files, options)
    })
}
