import type { Command, Help } from 'commander'
import type { Lang } from '@khuyencong/domain'
import { visible } from './output.js'

/** The language that the arguments of a command ask for, before they are parsed; Vietnamese if none. */
export function languageOf(args: readonly string[]): Lang {
  const at = args.indexOf('--lang')
  return args.includes('--lang=en') || (at >= 0 && args[at + 1] === 'en') ? 'en' : 'vi'
}

/** What the library for commands says, in Vietnamese. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/^error: /, 'lỗi: '],
  [/unknown option '(.*)'/, "không có tùy chọn '$1'"],
  [/unknown command '(.*)'/, "không có lệnh '$1'"],
  [/missing required argument '(.*)'/, "thiếu tham số bắt buộc '$1'"],
  [/required option '(.*)' not specified/, "thiếu tùy chọn bắt buộc '$1'"],
  [/option '(.*)' argument missing/, "tùy chọn '$1' thiếu giá trị"],
  [
    /(?:option|command-argument) (?:value )?'(.*)' (?:argument|value) '(.*)' is invalid\. ?/,
    "'$1': giá trị '$2' không hợp lệ. ",
  ],
  [
    /too many arguments(?: for '(.*)')?\. Expected (\d+) arguments? but got (\d+)\./,
    'thừa tham số: cần $2, có $3.',
  ],
  [/Allowed choices are (.*)\./, 'Chọn một trong: $1.'],
  [/\(Did you mean one of (.*)\?\)/, '(có phải một trong: $1?)'],
  [/\(Did you mean (.*)\?\)/, '(có phải $1?)'],
]

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Tham số:',
  'Options:': 'Tùy chọn:',
  'Global Options:': 'Tùy chọn chung:',
  'Commands:': 'Các lệnh:',
}

/** Have a program, its commands and the messages of their library speak one language. */
export function speak(command: Command, lang: Lang): void {
  const own = (text: string) => text.split(' / ')[lang === 'vi' ? 0 : 1] ?? text
  const reason = (text: string) =>
    text.replace(/(is invalid\. )(.*) \/ (.*)/, lang === 'vi' ? '$1$2' : '$1$3')
  const said = (text: string) =>
    lang === 'en' ? text : phrases.reduce((line, [from, to]) => line.replace(from, to), text)
  const defaults = (text: string) =>
    lang === 'en'
      ? text
      : text
          .replace('(choices:', '(chọn:')
          .replace(', default:', ', mặc định:')
          .replace('(default:', '(mặc định:')
  command.description(own(command.description()))
  command.helpOption('-h, --help', own('xem trợ giúp / show help'))
  if (command.commands.length)
    command.helpCommand('help [command]', own('xem trợ giúp của một lệnh / show help of a command'))
  for (const one of [...command.options, ...command.registeredArguments])
    one.description = own(one.description)
  command.configureHelp({
    styleTitle: (title) => (lang === 'vi' ? (titles[title] ?? title) : title),
    optionDescription: (option) => defaults(describeWith(command).optionDescription(option)),
    argumentDescription: (argument) => defaults(describeWith(command).argumentDescription(argument)),
  })
  command.configureOutput({ outputError: (text, write) => write(visible(said(reason(text)))) })
  for (const inner of command.commands) speak(inner, lang)
}

/** The help as the library words it. */
function describeWith(command: Command): Help {
  return Object.getPrototypeOf(command.createHelp()) as Help
}
