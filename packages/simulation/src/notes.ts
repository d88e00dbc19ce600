import type { Fund, Text } from '@khuyencong/domain'

/** How to read the figures of a simulation. */
export function notes(fund: Fund): Text[] {
  return [
    {
      vi: 'Mỗi chính sách được áp dụng nguyên văn cho dữ kiện và ngày của hồ sơ; không áp dụng điều khoản chuyển tiếp.',
      en: 'Each policy is applied as it stands to the facts and dates of the application; no saving clause is applied.',
    },
    {
      vi: 'Tổng kinh phí chỉ gồm hồ sơ đủ điều kiện và đã xác định được mức. Hồ sơ chưa kết luận được ghi riêng. Hồ sơ không biết mức ở một trong hai chính sách không được tính là tăng hoặc giảm.',
      en: 'Totals hold only eligible applications whose amount is known. The undetermined stand apart. An application whose amount is not known under one of the two policies counts neither as a gain nor as a loss.',
    },
    ...(fund === 'local'
      ? [
          {
            vi: 'Mức của địa phương được áp dụng cho mọi hồ sơ xin kinh phí địa phương trong tệp, dù hồ sơ ở tỉnh nào: hãy chọn hồ sơ của đúng địa bàn trước khi mô phỏng.',
            en: 'Local levels are applied to every application to the local fund in the files, wherever it comes from: choose those of the territory beforehand.',
          },
        ]
      : []),
  ]
}

/** How a budget is shared out, and what no act says of it. */
export function fundingNotes(fund: Fund): Text[] {
  return [
    fund === 'national'
      ? {
          vi: 'Thứ tự cấp kinh phí: đề án điểm (khoản 1 Điều 7 36/2013/TT-BCT), rồi địa bàn, rồi ngành nghề (điểm a khoản 3 Điều 6 46/2012/TT-BCT).',
          en: 'Order of funding: key projects (clause 1, Article 7, 36/2013/TT-BCT), then area, then industry (point a, clause 3, Article 6, 46/2012/TT-BCT).',
        }
      : {
          vi: 'Thứ tự cấp kinh phí: địa bàn, rồi ngành nghề (điểm a khoản 3 Điều 6 46/2012/TT-BCT). 36/2013/TT-BCT chỉ quy định về đề án khuyến công quốc gia, nên đề án điểm không được xét trước.',
          en: 'Order of funding: area, then industry (point a, clause 3, Article 6, 46/2012/TT-BCT). 36/2013/TT-BCT is about national projects alone, so that key projects do not come first.',
        },
    fund === 'national'
      ? {
          vi: 'Các đề án cùng thứ tự mà số còn lại không đủ: ưu tiên đơn vị có kinh nghiệm, năng lực tổ chức thực hiện tốt hơn (khoản 2 Điều 7 36/2013/TT-BCT). Dữ liệu không có thông tin này nên không chọn thay, và không kết luận cho các đề án xếp sau. Thứ tự hiển thị theo mã hồ sơ không có ý nghĩa ưu tiên.',
          en: 'Where what is left does not pay for all projects of equal rank, the unit with more experience and better capacity comes first (clause 2, Article 7, 36/2013/TT-BCT). The data does not know it, so nothing is chosen and nothing is concluded for those ranked behind. The order shown, by id, means nothing.',
        }
      : {
          vi: 'Các đề án cùng thứ tự mà số còn lại không đủ: chưa thấy văn bản nào nêu cách chọn cho kinh phí địa phương, cơ quan quản lý quyết định. Ở đây không chọn thay, và không kết luận cho các đề án xếp sau. Thứ tự hiển thị theo mã hồ sơ không có ý nghĩa ưu tiên.',
          en: 'Where what is left does not pay for all projects of equal rank, no act was seen that says how the local fund chooses: the managing authority decides. Nothing is chosen here and nothing is concluded for those ranked behind. The order shown, by id, means nothing.',
        },
    {
      vi: 'Văn bản không nêu cách xử lý đề án có mức lớn hơn số còn lại. Mô phỏng này không cấp một phần: đề án đó không được cấp, số còn lại xét cho thứ tự sau.',
      en: 'No act says what becomes of a project above what is left. This simulation funds nothing in part: such a project is passed over, and what is left goes on to the next rank.',
    },
    {
      vi: 'Sản xuất sạch hơn không có thứ tự ưu tiên về địa bàn và ngành nghề; cơ quan quản lý chương trình quyết định theo hiệu quả và sự cấp thiết (điểm b khoản 3 Điều 6 46/2012/TT-BCT). Số cấp cho các đề án này làm giảm số còn lại cho các đề án khác.',
      en: 'Cleaner production has no order of priority by area and industry; the authority that manages the programme decides by effect and urgency (point b, clause 3, Article 6, 46/2012/TT-BCT). What it is given leaves less for the others.',
    },
    {
      vi: 'Dữ kiện còn thiếu không được coi là ưu tiên; số đề án có thể xếp cao hơn khi đủ dữ kiện được ghi ở từng thứ tự.',
      en: 'A missing fact is no priority; each rank says how many of its projects could rank higher if all were known.',
    },
  ]
}
