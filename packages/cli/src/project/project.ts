import type { Command } from 'commander'
import { day, langOption } from '../io/options.js'
import type { ProjectCheckCommand } from './projectCheck.js'

/** Add `khuyencong project` to the program. */
export function addProject(program: Command): void {
  program
    .command('project')
    .description('hồ sơ đề án và sự kiện của nó / a project and its events')
    .command('check')
    .description(
      'đề án đang ở đâu, tiếp theo là gì, thiếu gì, đến hạn gì / where it stands and what comes next',
    )
    .argument('<file>', 'JSON: hồ sơ với các sự kiện, hoặc bản ghi với nhật ký; "-" là đầu vào chuẩn')
    .option('--on <date>', 'xét vào ngày này; mặc định là hôm nay / look at it on this day', day)
    .option('--json', 'một đối tượng JSON / one JSON object')
    .addOption(langOption())
    .action(async (file: string, options: ProjectCheckCommand) => {
      const { checkProject } = await import('./projectCheck.js')
      process.exitCode = await checkProject(file, options)
    })
}
