/** What recognises scans where Node runs: package.json names this module `#scan`, and another one for browsers. */
export { openForDrawing } from './draw-page.ts'
export { loadPicture } from './load-picture.ts'
export { startRecognition } from './recognize.ts'
