import { Option, type Command } from 'commander'
import type { Lang } from '@khuyencong/domain'
import { langOption } from '../io/options.js'
import type { MachineShowCommand } from './machineShow.js'

/** Add `khuyencong machine` to the program. */
export function addMachine(program: Command): void {
  const machine = program
    .command('machine')
    .description('các quy trình dưới dạng máy trạng thái / the procedures as state machines')
  machine
    .command('list')
    .description('mọi quy trình và phiên bản / every machine and its versions')
    .addOption(langOption())
    .action(async ({ lang }: { readonly lang: Lang }) => {
      const { listMachines } = await import('./machineShow.js')
      await listMachines(lang)
    })
  machine
    .command('show')
    .description('in một quy trình / print one machine')
    .argument('<name>', 'tên, như trong "machine list" / a name of "machine list"')
    .addOption(
      new Option('--format <format>', 'dạng / form')
        .choices(['mermaid', 'xstate', 'json'])
        .default('mermaid'),
    )
    .option('--version <version>', 'phiên bản; mặc định là mới nhất / the newest when left out')
    .addOption(langOption())
    .action(async (name: string, options: MachineShowCommand) => {
      const { showMachine } = await import('./machineShow.js')
      process.exitCode = await showMachine(name, options)
    })
}
