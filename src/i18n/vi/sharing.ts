/** Words about what of a plan stands in other plans too. */
export const sharingWords = {
  sharing: {
    heading: 'Lời riêng và lời chung',
    summary: (total: string, parts: string) =>
      `Trong ${total} tiếng của kế hoạch (không kể phần căn cứ và đề mục): ${parts}.`,
    kinds: {
      own: { name: 'riêng', part: (share: string) => `${share} chỉ kế hoạch này viết` },
      one: { name: 'chung với một', part: (share: string) => `${share} cũng đứng trong một kế hoạch khác` },
      many: { name: 'chung với vài', part: (share: string) => `${share} cũng đứng trong vài kế hoạch khác` },
      resolution: {
        name: 'lời của quá nửa',
        part: (share: string) => `${share} là lời của quá nửa số kế hoạch, có lẽ từ Nghị quyết (chưa đối chiếu)`,
      },
      short: { name: 'ngắn quá', part: (share: string) => `${share} là câu dưới 8 tiếng, không so` },
    },
    method:
      'Cách tính: một câu (chia cả tại dấu chấm phẩy) là lời chung khi từ nửa số tiếng nằm trong những cụm 5 tiếng liền nhau mà một câu của kế hoạch khác cũng có, trong đó có một đoạn từ 8 tiếng không phải cụm từ quen dùng; lời mà ít nhất ba kế hoạch độc lập và quá nửa số kế hoạch cùng có được coi là lời của Nghị quyết, dù trang chưa đối chiếu với toàn văn Nghị quyết. “Chỉ kế hoạch này viết” là so với các kế hoạch có ở đây.',
    methodLink: 'Vì sao chia như vậy',
    link: (count: number) => `Xem ${count} đoạn chung cạnh bản giống nó`,
    switch: 'Làm nhạt lời có ở kế hoạch khác',
    switchNote: 'Chữ nhạt là lời chung; chữ đậm là lời chỉ kế hoạch này viết. Bấm ≈ để xem bản giống.',
    open: 'Xem câu cùng lời ở kế hoạch khác',
    close: 'Đóng',
    failed: 'Chưa tải được. Mở trang',
    pageTitle: (plan: string) => `${plan}: lời chung với kế hoạch khác`,
    pageDescription: (plan: string) =>
      `Từng đoạn của kế hoạch ${plan} cũng đứng trong kế hoạch khác, đặt cạnh bản giống nó, chỗ khác nhau được đánh dấu.`,
    current: 'Lời chung',
    intro: (count: number) =>
      `${count} đoạn của kế hoạch này cũng đứng trong kế hoạch khác. Hai kế hoạch cùng lời không có nghĩa là kế hoạch này chép của kế hoạch kia: cả hai có thể cùng chép từ một văn bản thứ ba.`,
    legend: {
      before: 'Ở bản giống: ',
      added: 'chữ chỉ bản ấy có',
      between: ', ',
      removed: 'chữ bản ấy không có',
      after: '.',
    },
    withOthers: (others: string[]) =>
      `Chung với: ${others.join('; ')}. Một đoạn có thể chung với nhiều kế hoạch; mỗi kế hoạch kể bản gần nhất.`,
    withOther: (plan: string, count: number) => `${plan} ${count} đoạn`,
    filter: 'Đoạn chung với',
    anyPlan: 'mọi kế hoạch',
    none: 'Không đoạn nào của kế hoạch này đứng trong kế hoạch khác.',
    counts: {
      one: 'Một kế hoạch khác',
      many: (others: number) => `${others} kế hoạch khác`,
      resolution: (others: number) =>
        others === 0 ? 'Lời của Nghị quyết' : `${others} kế hoạch khác; có lẽ là lời của Nghị quyết`,
    },
    /** Behind a sentence on the page of a theme. */
    ofSentence: {
      own: 'chỉ kế hoạch này viết',
      shared: (who: string) => `lời chung với ${who}`,
      partly: (who: string) => `một phần chung với ${who}`,
      resolution: 'Nghị quyết',
      others: (count: number) => `${count} kế hoạch khác`,
    },
    same: 'giống hệt',
    ofResolution: 'Nghị quyết',
    inText: 'đọc trong toàn văn',
  },
}
