import type { Command } from 'commander'
import { langOption } from '../io/options.js'
import type { AskCommand } from './ask.js'

/** Add `khuyencong ask` to the program. */
export function addAsk(program: Command): void {
  program
    .command('ask')
    .description(
      'hỏi từng câu rồi trả lời hồ sơ được hỗ trợ hay không / ask one question at a time, then answer',
    )
    .option('--out <file>', 'ghi hồ sơ đã hỏi vào tệp JSON / save the application as JSON')
    .addOption(langOption())
    .exitOverride()
    .action(async (options: AskCommand) => {
      const { ask } = await import('./ask.js')
      process.exitCode = await ask(options)
    })
}
