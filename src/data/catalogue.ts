/**
 * The factors of this project as one value, to be handed to the estimator. Loading costs next to nothing: each table is
 * text that is searched when somebody asks. The figures: tables/*.csv; how they were chosen: docs/data.md.
 */
import type { Catalogue, Grid, Instance, SiteFactor } from '../core/catalogue.ts'
import { accelerator } from './accelerators.ts'
import { cpu } from './cpus.ts'
import { extremes, version } from './edition.generated.ts'
import { embodied } from './embodied.ts'
import { grid, worldGrid } from './grid.ts'
import { instance } from './instances.ts'
import { liveZone } from './live-zones.ts'
import { remember } from './rows.ts'
import { pue, wueOffSite, wueOnSite } from './sites.ts'

export function loadCatalogue(): Catalogue {
  const placed = rememberPlaced(grid)
  const zones = {
    'uk-carbon-intensity': remember((region) => liveZone(region, 'uk-carbon-intensity')),
    'electricity-maps': remember((region) => liveZone(region, 'electricity-maps')),
  }
  return {
    accelerator: remember(accelerator),
    cpu: remember(cpu),
    grid: placed,
    worldGrid,
    liveZone: (region, service) => zones[service](region),
    pue: rememberPlaced(pue),
    wueOnSite: rememberPlaced(wueOnSite),
    wueOffSite,
    embodied,
    instance: rememberTyped(instance),
    extremes,
    version,
  }
}

function rememberTyped(look: (provider: string, type: string) => Instance | null): typeof look {
  const byProvider = new Map<string, (type: string) => Instance | null>()
  return (provider, type) => {
    let known = byProvider.get(provider)
    if (known === undefined) {
      known = remember((name) => look(provider, name))
      if (byProvider.size < 100) byProvider.set(provider, known)
    }
    return known(type)
  }
}

function rememberPlaced<T extends Grid | SiteFactor | null>(look: (region: string, year: number | null) => T) {
  const byYear = new Map<number | null, (region: string) => T>()
  return (region: string, year: number | null): T => {
    let known = byYear.get(year)
    if (known === undefined) {
      known = remember((text) => look(text, year))
      if (byYear.size < 100) byYear.set(year, known)
    }
    return known(region)
  }
}
