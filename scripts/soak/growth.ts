/** How much memory a process had at a moment. */
export interface MemorySample {
  /** Since the start. */
  minutes: number
  megabytes: number
}

/** How memory grew over a time. */
export interface MemoryGrowth {
  /** Of the line that lies nearest to the samples. */
  perHour: number
  /** Twice the standard error of it: how far samples that jump up and down leave it open. */
  give: number
  /** Whether it grows by more than is allowed beyond that doubt. */
  isUnbounded: boolean
}

/** Fewer samples say nothing of an hour. */
const FEWEST = 10

/**
 * Memory's growth over the last half of the time.
 *
 * @param samples in order
 * @param allowed megabytes an hour
 * @returns null where the last half has too few samples to tell
 */
export function growthOf(samples: MemorySample[], allowed: number): MemoryGrowth | null {
  const half = (samples.at(-1)?.minutes ?? 0) / 2
  const last = samples.filter(({ minutes }) => minutes >= half)
  if (last.length < FEWEST) return null
  const mean = (value: (sample: MemorySample) => number) =>
    last.reduce((sum, sample) => sum + value(sample), 0) / last.length
  const [at, size] = [mean(({ minutes }) => minutes), mean(({ megabytes }) => megabytes)]
  const spread = last.reduce((sum, { minutes }) => sum + (minutes - at) ** 2, 0)
  const slope = last.reduce((sum, { minutes, megabytes }) => sum + (minutes - at) * (megabytes - size), 0) / spread
  const rest = last.reduce((sum, { minutes, megabytes }) => sum + (megabytes - size - slope * (minutes - at)) ** 2, 0)
  const [perHour, give] = [slope * 60, 2 * Math.sqrt(rest / (last.length - 2) / spread) * 60]
  return { perHour, give, isUnbounded: perHour - give > allowed }
}
