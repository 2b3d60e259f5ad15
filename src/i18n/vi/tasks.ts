/** Words of the pages of groups of tasks: what plans say of the same, beside each other. */
export const tasksWords = {
  tasks: {
    title: 'Nhiệm vụ: lời văn các tỉnh cạnh nhau',
    description:
      'Lời văn trong kế hoạch của các tỉnh thực hiện Nghị quyết 57, xếp theo nhóm nhiệm vụ và đặt cạnh nhau: thể chế, hạ tầng, nhân lực, chính quyền số…',
    intro: (groups: number, plans: number) =>
      `${groups} nhóm. Mỗi trang đặt lời văn của ${plans} kế hoạch cạnh nhau theo từng tiểu mục, mục tiêu có số được đánh dấu.`,
    counted: (places: number, all: number, sections: number) => `${places} trên ${all} tỉnh, ${sections} mục`,
    pageTitle: (group: string) => `${group}: lời văn các tỉnh cạnh nhau`,
    pageDescription: (group: string) =>
      `${group}: các tỉnh viết gì trong kế hoạch thực hiện Nghị quyết 57, từng tiểu mục cạnh nhau, dẫn tới toàn văn.`,
    summary: (having: number, all: number) =>
      having === all
        ? `Cả ${all} tỉnh có kế hoạch trong bộ dữ liệu đều có phần này.`
        : `${having} trên ${all} tỉnh có kế hoạch trong bộ dữ liệu có phần này.`,
    nobody: 'Chưa kế hoạch nào trong bộ dữ liệu có phần này.',
    /** Below the map in the picture of the page. */
    mapCaption: 'Ô đậm: tỉnh hiện nay có kế hoạch có phần này.',
    choose: 'Chọn đến bốn tỉnh',
    sections: (count: number) => `${count} mục, vì sao ở nhóm này`,
    none: 'không có phần riêng',
    dots: { yes: 'có phần này', no: 'không có phần riêng' },
    ofPlan: 'Đặt lời văn cạnh tỉnh khác',
    other: 'Nội dung khác',
    method:
      'Mỗi mục của kế hoạch thuộc một nhóm: theo đề mục, đề mục không nói thì theo lời văn, rồi theo đề mục bao ngoài. Đoạn văn được gióng hàng theo cụm từ đứng sớm nhất trong đoạn. “Không có phần riêng” nghĩa là tỉnh không viết đoạn nào như vậy trong các mục của nhóm này; điều ấy vẫn có thể được nói ở mục khác.',
    all: 'Mọi nhóm nhiệm vụ',
    others: 'Nhóm nhiệm vụ khác',
    tabs: 'Cách đối chiếu',
    numbers: 'Con số',
    texts: 'Lời văn',
    reasons: {
      editor: 'biên tập xếp vào nhóm này',
      heading: (phrase: string) => `theo đề mục: “${phrase}”`,
      bodies: 'đề mục là tên cơ quan',
      text: (phrase: string) => `theo lời văn: “${phrase}”`,
      around: (heading: string) => `theo mục bao ngoài: ${heading}`,
    },
  },
}
