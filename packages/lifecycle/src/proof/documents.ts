import { cite, type Citation } from '@khuyencong/domain'
import { CIRCULAR_46_2012, DECREE_45_2012, JOINT_CIRCULAR_26_2014 } from '../acts.js'
import { freezeDeep } from '../engine/freeze.js'
import type { DocumentKind, RequiredDocument } from '../engine/papers.js'
import { moneyDocuments } from './moneyDocuments.js'
import { procedureDocuments } from './procedureDocuments.js'
import { voteDocuments } from './voteDocuments.js'

const byProvince = (vi: string, en: string): DocumentKind => ({
  title: { vi, en },
  copy: 'any',
  citation: cite(CIRCULAR_46_2012, 8, 3, 'b'),
  verification: 'unverified',
  note: {
    vi: 'Hồ sơ do Ủy ban nhân dân cấp tỉnh quy định.',
    en: "The papers are for the provincial people's committee to set.",
  },
})

/** A paper that the step needs and no text seen lists. */
const notListed = (vi: string, en: string, citation: Citation): DocumentKind => ({
  title: { vi, en },
  copy: 'any',
  citation,
  verification: 'unverified',
  note: {
    vi: 'Văn bản đã xem nêu bước này, không liệt kê giấy tờ.',
    en: 'The text seen names the step and lists no papers for it.',
  },
})

const otherDocuments = {
  'local-project-file': byProvince(
    'Hồ sơ đề án theo quy định của tỉnh',
    'Project file as the province sets it',
  ),
  'local-decision': byProvince('Quyết định phê duyệt của địa phương', 'Local decision of approval'),
  'local-volume-report': byProvince(
    'Báo cáo khối lượng, kinh phí đã thực hiện của đề án địa phương',
    'Report on work and cost done in the local project',
  ),
  'local-contract': byProvince('Hợp đồng thực hiện đề án địa phương', 'Contract of the local project'),
  'local-acceptance': byProvince('Biên bản nghiệm thu', 'Minutes of acceptance'),
  'local-settlement-file': byProvince(
    'Hồ sơ quyết toán theo quy định của tỉnh',
    'Settlement file as the province sets it',
  ),
  'programme-decision': notListed(
    'Quyết định phê duyệt chương trình',
    'Decision approving the programme',
    cite(CIRCULAR_46_2012, 8, 1),
  ),
  'allocation-notice': notListed(
    'Quyết định, thông báo giao dự toán',
    'Notice of budget allocated',
    cite(JOINT_CIRCULAR_26_2014, 8, 1),
  ),
  'carry-over-decision': notListed(
    'Văn bản cho phép chuyển nguồn',
    'Permission to carry money over',
    cite(DECREE_45_2012, 14, 4),
  ),
  'inspection-minutes': notListed(
    'Biên bản kiểm tra, giám sát',
    'Minutes of inspection',
    cite(CIRCULAR_46_2012, 9, 3),
  ),
  'remedy-report': notListed('Báo cáo khắc phục', 'Report on the remedy', cite(CIRCULAR_46_2012, 9, 3)),
  'collaborator-decision': {
    title: {
      vi: 'Quyết định thành lập mạng lưới, công nhận cộng tác viên',
      en: 'Decision naming the collaborator',
    },
    copy: 'any',
    citation: cite(DECREE_45_2012, 8, 3),
    verification: 'official-text',
  },
} as const satisfies Record<string, DocumentKind>

/** Every paper the machines ask for, by code. */
export const documents = /* @__PURE__ */ freezeDeep({
  ...procedureDocuments,
  ...moneyDocuments,
  ...voteDocuments,
  ...otherDocuments,
} as const satisfies Record<string, DocumentKind>)

/** A code of {@link documents}. */
export type DocumentCode = keyof typeof documents

/** A paper with its code. */
export const requiredDocument = (code: DocumentCode): RequiredDocument<DocumentCode> => ({
  code,
  ...documents[code],
})
