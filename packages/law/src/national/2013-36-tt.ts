import { cite } from '@khuyencong/domain'
import { act } from '@khuyencong/policy'

const circular = '36/2013/TT-BCT'

/** 36/2013/TT-BCT: national projects are registered the year before and carried out in the plan year. */
export const circular36of2013 = act({ number: circular, effectiveFrom: '2014-02-10' }, (policy) => {
  Object.assign(policy.criteria, {
    'fiscal-year.plan-year': {
      verification: 'assumption',
      fund: 'national',
      stage: 'implementation',
      condition: { fact: 'approvedOn', before: { planYearPlus: 1, monthDay: '01-01' } },
      requirement: {
        vi: 'Đề án được phê duyệt không muộn hơn năm kế hoạch',
        en: 'The project is approved no later than its plan year',
      },
      citation: cite(circular, 6, 1, 'a'),
      note: {
        vi: 'Không văn bản nào quy định thẳng như vậy; suy từ việc đề án đăng ký trong năm trước cho kế hoạch năm sau (điểm a khoản 1 Điều 6, Điều 10) và thanh lý không quá ngày 22/01 năm sau (khoản 2 Điều 18).',
        en: 'No text states it; inferred: projects are registered the year before for the next plan (point a, clause 1, Article 6; Article 10) and liquidated by 22 January after it (clause 2, Article 18).',
      },
    },
    'fiscal-year.documents-in-window': {
      verification: 'assumption',
      fund: 'national',
      stage: 'settlement',
      condition: {
        count: 'invoices',
        where: {
          not: {
            field: 'date',
            from: { parameter: 'invoiceWindow', edge: 'from' },
            before: { parameter: 'invoiceWindow', edge: 'before' },
          },
        },
        atMost: 0,
      },
      requirement: {
        vi: 'Hóa đơn, chứng từ nằm trong thời hạn được chấp nhận của năm kế hoạch',
        en: 'Invoices and documents lie in the accepted window of the plan year',
      },
      citation: cite(circular, 12, 4),
      restsOn: ['invoiceWindow'],
      note: {
        vi: 'Khoản 4 Điều 12 chỉ yêu cầu chứng từ hợp pháp; không văn bản nào nêu thời hạn của hóa đơn.',
        en: 'Clause 4 of Article 12 asks for lawful vouchers; no text states a window of dates for invoices.',
      },
    },
  } satisfies typeof policy.criteria)
  policy.gaps.push({
    title: {
      vi: 'Ngày hiệu lực và toàn văn Thông tư số 17/2018/TT-BCT sửa đổi Thông tư số 36/2013/TT-BCT chưa thấy',
      en: 'The day of effect and the full text of Circular 17/2018/TT-BCT, which amends Circular 36/2013/TT-BCT, were not seen',
    },
    citation: cite('17/2018/TT-BCT'),
  })
})
