/** Words of what readers send to the site's editors, and of who the editors are. */
export const letterWords = {
  letters: {
    error: {
      subject: (shown: string) => `Sai sót: ${shown}`,
      body: (place: string, shown: string) =>
        `Địa chỉ của con số:\n${place}\n\nTrang đang ghi:\n${shown}\n\nĐúng ra là (câu trong văn bản gốc, trang mấy):\n`,
      /** What the body has where nothing is known yet. */
      blank: { place: '(địa chỉ trang, có phần sau dấu #)', shown: '(chỉ tiêu, năm, giá trị)' },
      any: 'một con số',
    },
    plan: {
      subject: (place: string) => `Thêm tỉnh: ${place}`,
      body: (place: string) =>
        `Tỉnh, thành phố: ${place}\n\nNơi công bố văn bản (địa chỉ trang mạng, nếu có):\n\nVăn bản: xin đính kèm tệp .docx, .pdf hoặc .txt vào thư này.\n`,
      any: '(tên tỉnh)',
    },
  },
  publisher: {
    named: (name: string) => `Chịu trách nhiệm về trang: ${name}.`,
    unnamed: 'Bản này của trang chưa ghi ai chịu trách nhiệm.',
    contact: 'Liên hệ: ',
    repository: 'Kho mã nguồn: ',
    unreachable:
      'Bản này của trang chưa có nơi nhận báo sai sót và kế hoạch mới, nên cạnh các con số chưa có liên kết “báo sai sót”.',
  },
}
