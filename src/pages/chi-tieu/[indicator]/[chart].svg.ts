import type { APIRoute, GetStaticPaths } from 'astro'
import { chartFile, TAKEN } from '../../../charts/chart-file.ts'
import { sortHorizons } from '../../../data/matrix.ts'
import { stringsOf } from '../../../i18n/index.ts'
import { chartAnchor, indicatorPath } from '../../../site/addresses.ts'
import { dataDay } from '../../../site/data-day.ts'
import { siteUrl } from '../../../site/href.ts'
import { getDataset } from '../../../site/site-data.ts'
import font from '../../../styles/fonts/doi-chieu-sans.woff2?inline'
import { formatDate } from '../../../text/dates.ts'
import { describeYear } from '../../../wording/describe-target.ts'
import type { Charted } from '../../../wording/draw-indicator.ts'
import { chartsOf, drawIndicator } from '../../../wording/draw-indicator.ts'

export const getStaticPaths: GetStaticPaths = async () => {
  const dataset = await getDataset()
  return dataset.indicators.flatMap((indicator) => {
    const rows = dataset.counted.filter((row) => row.indicator === indicator)
    return sortHorizons(rows.map(({ target }) => target.year)).flatMap((year) =>
      chartsOf(dataset, indicator, year).map((charted, index) => ({
        params: { indicator: indicator.id, chart: chartAnchor(year, index) },
        props: { charted, day: dataDay(dataset.plans) },
      })),
    )
  })
}

/** A chart as a picture file, with its title, source, date and address inside. */
export const GET: APIRoute = ({ params, props, site, currentLocale }) => {
  const strings = stringsOf(currentLocale)
  const { charted, day } = props as { charted: Charted; day: string }
  const { inBox, legend } = drawIndicator(strings, charted, `c-${params.chart}`)
  const words = strings.chart
  const file = chartFile(
    TAKEN,
    {
      title: strings.picture.at(charted.indicator.vi, describeYear(strings, charted.year)),
      lines: [legend, words.source(formatDate(day)), siteUrl(site) + indicatorPath(charted.indicator.id)],
      font,
    },
    inBox,
  )
  return new Response(file, { headers: { 'Content-Type': 'image/svg+xml' } })
}
