/** content/releases/reasons.yaml before anything is written into it: after each release it is this again. */
export const EMPTY_REASONS = `# Vì sao các giá trị khác bản phát hành trước; npm run release đọc tệp này, rồi để trống cho lần sau.
# Một lý do dùng cho mọi thay đổi có đủ những gì nó nêu (plan, indicator, table, field: bỏ được từng cái); nêu nhiều hơn thì thắng.
# yaml-language-server: $schema=../../schemas/release-reasons.schema.json
#
# - plan: ha-giang
#   indicator: 5g-coverage
#   reason: Đính chính theo văn bản số 12/UBND ngày 3/12/2026.
[]
`
