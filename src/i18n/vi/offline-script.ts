/** Words of the script of reading without a network; apart from the pages' words, so that a browser loads only these. */
export const offlineWords = {
  size: (pages: number, plans: number, bytes: number) =>
    `${pages} trang, trong đó ${plans} kế hoạch, khoảng ${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`,
  offer: (size: string) => (size === '' ? 'Chưa lưu gì.' : `Chưa lưu gì. Bản để lưu: ${size}.`),
  saving: 'Đang lưu, xin đừng đóng trang…',
  kept: (size: string) => (size === '' ? 'Đã lưu trong trình duyệt này.' : `Đã lưu trong trình duyệt này: ${size}.`),
  failed: 'Chưa lưu được: mất mạng giữa chừng, hoặc trình duyệt hết chỗ. Không phần nào được giữ lại.',
  impossible: 'Trình duyệt này không cho trang lưu lại gì.',
}
