/** Buttons that save a chart as PNG: `<button data-png="chart.svg">`; the picture is the SVG file, drawn by the browser. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-png]')) {
  button.addEventListener('click', () => savePng(button.dataset.png ?? ''))
}

async function savePng(address: string): Promise<void> {
  const svg = await (await fetch(address)).text()
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth
  canvas.height = image.naturalHeight
  canvas.getContext('2d')?.drawImage(image, 0, 0)
  const link = document.createElement('a')
  link.download = (address.split('/').slice(-2).join('-') || 'chart.svg').replace(/\.svg$/, '.png')
  link.href = canvas.toDataURL('image/png')
  link.click()
}
