import type { Command } from 'commander'
import { day, langOption, several } from '../io/options.js'
import type { NewPackCommand, PackCommand } from './pack.js'

/** `khuyencong pack`. */
export function addPack(program: Command): void {
  const pack = program
    .command('pack')
    .description('gói quy định của địa phương / provincial packs')
    .exitOverride()

  pack
    .command('new')
    .description('tạo tệp mẫu / write a pack to begin with')
    .argument('<file>')
    .option('--province <code>', 'mã tỉnh, thành phố; hỏi nếu không nêu / code of the province; asked for')
    .option(
      '--former <id>',
      'tỉnh cũ mà văn bản áp dụng; cả tỉnh nếu không nêu / a former province it covers; repeatable',
      several,
    )
    .option('--id <id>', 'mã của gói / id of the pack')
    .addOption(langOption())
    .exitOverride()
    .action(async (file: string, options: NewPackCommand) => {
      const { newPack } = await import('./pack.js')
      process.exitCode = await newPack(file, options)
    })

  pack
    .command('check')
    .description('kiểm tra và so với mức quốc gia / check, and compare with the national level')
    .argument('<file>')
    .option('--json', 'kết quả JSON / as JSON')
    .option('--on <date>', 'so với chính sách ngày này / compare with the policy of this day', day)
    .addOption(langOption())
    .exitOverride()
    .action(async (file: string, options: PackCommand) => {
      const { checkPack } = await import('./pack.js')
      process.exitCode = await checkPack(file, options)
    })
}
