import type { Command } from 'commander'
import { day, langOption } from '../io/options.js'
import type { PackCommand } from './pack.js'

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
    .addOption(langOption())
    .exitOverride()
    .action(async (file: string, options: PackCommand) => {
      const { newPack } = await import('./pack.js')
      process.exitCode = newPack(file, options)
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
