import { activities, funds, industries, legalForms, type Text } from '@khuyencong/domain'
import {
  allocationSources,
  budgetLevels,
  clusterStatuses,
  fundingContents,
  plainText,
  productGroups,
  projectStatuses,
  stateSources,
} from '@khuyencong/domain/registry'

/** The words by which offices name the codes of a list, without accents. */
interface OfficeWords {
  /** Words of one meaning. */
  readonly sure?: Readonly<Record<string, string>>
  /** Words that may mean one code or another: a person is asked. */
  readonly open?: Readonly<Record<string, string>>
  /** Beginnings of one meaning, such as of all kinds of companies. */
  readonly begins?: readonly (readonly [RegExp, string])[]
  /** Whether a part of one label, and of no other, is enough. */
  readonly parts?: boolean
}

type Codes = Readonly<Record<string, Text>>

const words = new Map<Codes, OfficeWords>([
  [
    funds,
    {
      sure: {
        national:
          'kcqg|quoc gia|kc quoc gia|khuyen cong qg|qg|nguon kcqg|kinh phi kcqg|kinh phi khuyen cong quoc gia',
        local:
          'kcdp|dia phuong|kc dia phuong|khuyen cong dp|dp|nguon kcdp|kinh phi kcdp|kinh phi khuyen cong dia phuong',
      },
    },
  ],
  [
    legalForms,
    {
      begins: [
        [/^(cong ty|cty|ctcp|dntn|doanh nghiep|dn)\b/, 'enterprise'],
        [/^tnhh\b/, 'enterprise'],
        [/^(lien hiep (htx|hop tac xa)|lhhtx)\b/, 'cooperative-union'],
        [/^(htx|hop tac xa)\b/, 'cooperative'],
        [/^(to hop tac|tht)\b/, 'cooperative-group'],
        [/^(hkd|ho kd|ho kinh doanh|ho ca the)\b/, 'household-business'],
      ],
    },
  ],
  [
    projectStatuses,
    {
      sure: {
        registered: 'dang ky',
        appraised: 'tham dinh xong',
        approved: 'da pd|da duyet|phe duyet|da duoc phe duyet|da duoc duyet',
        'in-progress': 'dang trien khai|dang th|trien khai|dang trien khai thuc hien',
        accepted: 'nghiem thu|da nt|da nghiem thu co so',
        settled: 'da thanh quyet toan|quyet toan|da qt|thanh quyet toan',
        stopped: 'ngung thuc hien',
        'not-carried-out': 'khong trien khai|khong thuc hien duoc|khong trien khai thuc hien',
      },
      open: {
        'hoan thanh': 'accepted|settled',
        'da hoan thanh': 'accepted|settled',
        xong: 'accepted|settled',
        'ket thuc': 'accepted|settled',
        dung: 'stopped|not-carried-out',
        ngung: 'stopped|not-carried-out',
        huy: 'stopped|not-carried-out',
        'dung trien khai': 'stopped|not-carried-out',
        'dung thuc hien': 'stopped|not-carried-out',
      },
    },
  ],
  [
    clusterStatuses,
    {
      sure: {
        planned: 'quy hoach|trong quy hoach',
        established: 'thanh lap|da co quyet dinh thanh lap',
        operating: 'da thanh lap dang hoat dong|da thanh lap va dang hoat dong|da thanh lap da hoat dong',
        'operating-not-established': 'dang hoat dong chua thanh lap|hoat dong chua thanh lap',
        abolished: 'bai bo|da bai bo|da dua ra khoi quy hoach',
      },
      open: {
        'dang hoat dong': 'operating|operating-not-established',
        'hoat dong': 'operating|operating-not-established',
        'da hoat dong': 'operating|operating-not-established',
        'chua thanh lap': 'planned|operating-not-established',
      },
    },
  ],
  [
    allocationSources,
    {
      sure: {
        'central-budget': 'nstw|ngan sach tw|ns trung uong|ns tw|trung uong',
        'local-budget': 'nsdp|ngan sach dp|ngan sach tinh|ns tinh|ns dia phuong|dia phuong',
        other: 'khac|nguon khac',
      },
    },
  ],
  [
    budgetLevels,
    {
      sure: { central: 'tw|cap trung uong|cap tw', province: 'tinh', district: 'huyen', commune: 'xa' },
    },
  ],
  [
    stateSources,
    {
      sure: {
        'national-promotion': 'kcqg|kinh phi kcqg|kinh phi khuyen cong quoc gia|kc quoc gia',
        'local-promotion': 'kcdp|kinh phi kcdp|kinh phi khuyen cong dia phuong|kc dia phuong',
        'new-rural': 'nong thon moi|ntm|ctmtqg xay dung nong thon moi|chuong trinh nong thon moi',
        sme: 'dnnvv|ho tro dnnvv|ho tro doanh nghiep nho va vua',
      },
    },
  ],
  [productGroups, { parts: true, sure: { other: 'khac|san pham khac' } }],
  [industries, { parts: true }],
  [activities, { parts: true }],
  [fundingContents, { parts: true }],
])

/** What the text of a cell means among the codes of a list: one of them, several to ask about, or none. */
export function codesMeant(codes: Codes, text: string): readonly string[] {
  const table = tableOf(codes)
  const written = table.exact.get(text)
  if (written) return written
  const plain = plainText(text)
  const exact = table.exact.get(plain)
  if (exact) return exact
  if (plain === '') return []
  const { begins, parts } = words.get(codes) ?? {}
  const begun = begins?.find(([pattern]) => pattern.test(plain))?.[1]
  if (begun !== undefined) return [begun]
  if (!parts || plain.length < 4) return []
  return table.labels.filter(([, label]) => ` ${label} `.includes(` ${plain} `)).map(([code]) => code)
}

interface Table {
  readonly exact: ReadonlyMap<string, readonly string[]>
  readonly labels: readonly (readonly [code: string, label: string])[]
}

const tables = new WeakMap<Codes, Table>()

/** The codes of a list by every way to write them, made once: taking accents off is slow. */
function tableOf(codes: Codes): Table {
  const made = tables.get(codes)
  if (made) return made
  const { sure = {}, open = {} } = words.get(codes) ?? {}
  const exact = new Map<string, readonly string[]>()
  for (const [plain, meant] of Object.entries(open)) exact.set(plain, meant.split('|'))
  for (const [code, names] of Object.entries(sure)) {
    for (const name of names.split('|')) exact.set(name, [code])
  }
  for (const [code, { vi, en }] of Object.entries(codes)) {
    for (const name of [code, vi, en, plainText(vi), plainText(en)]) exact.set(name, [code])
  }
  const table = {
    exact,
    labels: Object.entries(codes).map(([code, { vi }]) => [code, plainText(vi)] as const),
  }
  tables.set(codes, table)
  return table
}
