/** What `npm sbom --sbom-format cyclonedx` prints, as far as it is looked at here. */
interface PrintedSbom {
  serialNumber?: string
  metadata: { timestamp?: string; tools?: unknown; component: { name: string } }
}

/**
 * Takes out of a list of components what is of the moment and the machine that made it: its serial number, its time, the version of npm, and the
 * folder's name instead of the project's. The same lock file gives the same bytes on any day.
 *
 * @param printed what npm prints (CycloneDX 1.5, JSON)
 * @param project the project's name
 * @returns the list as JSON, with a line break at its end
 * @throws {SyntaxError} when it is no JSON
 */
export function lastingSbom(printed: string, project: string): string {
  const { serialNumber: _, ...sbom } = JSON.parse(printed) as PrintedSbom
  const { timestamp: _time, tools: _tools, ...metadata } = sbom.metadata
  const component = { ...metadata.component, name: project }
  return `${JSON.stringify({ ...sbom, metadata: { ...metadata, component } }, null, 1)}\n`
}
