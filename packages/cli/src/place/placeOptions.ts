import type { Command } from 'commander'
import { day, langOption } from '../io/options.js'
import type { PlaceCommand } from './place.js'

/** Add `khuyencong place` to the program. */
export function addPlace(program: Command): void {
  program
    .command('place')
    .description(
      'tra cứu đơn vị hành chính theo tên cũ hoặc mới / find a place by a name of today or of before',
    )
    .argument(
      '<text>',
      'tên, mã hoặc địa chỉ; "-" đọc mỗi dòng một địa chỉ từ đầu vào chuẩn / "-": one a line',
    )
    .option('--on <date>', 'theo ngày này; hôm nay nếu không nêu / on this day; today by default', day)
    .option('--json', 'mỗi địa chỉ một dòng JSON / one JSON object a line')
    .addOption(langOption())
    .exitOverride()
    .action(async (text: string, options: PlaceCommand) => {
      const { findPlaces } = await import('./place.js')
      await findPlaces(text, options)
    })
}
