/** What the columns of a table of readings are, by the words of its header; or, without one, by the shape of its cells. */

/** What a column of powers covers. */
type Covers = 'gpu' | 'node'

interface PowerColumn {
  readonly cell: number
  /** To watts. */
  readonly scale: number
  /** Which device, where each has a column of its own. */
  readonly device: string
}

export interface Layout {
  readonly separator: string
  readonly time: number
  /** The cell with which the time ends: the next one where its fraction stands behind a comma. */
  readonly timeEnd: number
  readonly key: number | null
  /** The cell with which the key ends: the next one where a script wrote its own number before that of nvidia-smi. */
  readonly keyEnd: number | null
  readonly uuid: number | null
  readonly name: number | null
  readonly powers: readonly PowerColumn[]
  readonly covers: Covers
  /** `nvidia-smi` where it printed the header itself. */
  readonly printer: 'nvidia-smi' | 'other'
  /** Cells in a row. */
  readonly cells: number
}

const TIME =
  /^(?:timestamp|time|date ?time|datetime|time_?stamp|unix_?time(?:stamp)?|epoch_?(?:s|time)|elapsed|elapsed_(?:s|sec|time)|time_s|seconds)$/
const TIME_UNIT = /[ _]?[([](?:s|sec|seconds|utc)[)\]]$/
const KEYS = [
  'index',
  'gpu_index',
  'gpu index',
  'gpu_id',
  'gpu id',
  'gpu',
  'gpuid',
  'device',
  'device_id',
  'device_index',
  'pci.bus_id',
  'gpu_bus_id',
  'bus_id',
  'uuid',
  'gpu_uuid',
  'serial',
] as const
const NAMES: ReadonlySet<string> = new Set(['name', 'gpu_name', 'gpu name', 'model', 'product_name', 'device_name'])
/** In this order: what is asked of a board, then the same over a second and of this moment. */
const DRAWS = ['power.draw', 'power.draw.average', 'power.draw.instant', 'gpu_power_draw'] as const
const AMD =
  /^(?:average graphics package power|current socket graphics package power|average_socket_power|current_socket_power|socket_power|power_usage)$/
/** Columns of tables with a row for each run: those of trackers, and what people make of them. */
const SUMMARY =
  /^(?:duration|duration\(s\)|emissions|energy_consumed|run_id|experiment_id|project_name|epoch|step|batch_size)$/
/** What is no draw: limits, energies, shares, and what other parts of the machine take. */
const OTHER =
  /limit|cap\b|max|min\b|energy|joule|kwh|percent|state|mode|total|sum|cpu|ram|dram|cost|price|co2|target|default|enforced|avg|mean|peak|idle|baseline/

/** What the name of the file says: columns that a person named are believed only where the name agrees. */
export interface PathWords {
  readonly gpu: boolean
  readonly power: boolean
}

export function wordsOf(path: string): PathWords {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return { gpu: /gpu|nvidia|smi|cuda/i.test(name), power: /power|watt/i.test(name) }
}

/** `null` when these are not the column names of a log of powers, or of a log of nvidia-smi. */
export function readHeader(line: string, path: PathWords): Layout | null {
  const separator = [',', ';', '\t'].find((sign) => line.includes(sign))
  if (separator === undefined) return null
  const names = line.split(separator).map(fold)
  if (names.length > 256 || names.some((name) => name.length > 80)) return null
  if (names.some((name) => SUMMARY.test(name))) return null
  const time = names.findIndex((name) => TIME.test(name.replace(TIME_UNIT, '')))
  if (time === -1) return null
  const nvidia = names.some((name) => /^[a-z_]+(?:\.[a-z_]+)+(?: \[[^\]]+\])?$/.test(name))
  const { powers, covers } = readPowers(names, path)
  if (powers.length === 0 && !nvidia) return null
  const key = KEYS.map((word) => names.indexOf(word)).find(
    (cell) => cell !== -1 && powers.every((one) => one.cell !== cell),
  )
  const isOwn = key !== undefined && key > 0 && names[key] === 'index' && names[key - 1] === 'gpu'
  const uuid = names.findIndex((name) => name === 'uuid' || name === 'gpu_uuid')
  const name = names.findIndex((one) => NAMES.has(one))
  return {
    separator,
    time,
    timeEnd: time,
    key: isOwn ? key - 1 : (key ?? null),
    keyEnd: key ?? null,
    uuid: uuid === -1 ? null : uuid,
    name: name === -1 ? null : name,
    powers,
    covers,
    printer: nvidia ? 'nvidia-smi' : 'other',
    cells: names.length,
  }
}

function fold(cell: string): string {
  return cell
    .replace(/["'\ufeff]/g, '')
    .trim()
    .toLowerCase()
}

function readPowers(names: readonly string[], path: PathWords): { powers: readonly PowerColumn[]; covers: Covers } {
  const bare = names.map((name) => name.replace(/ \[w\]$/, ''))
  const draw = DRAWS.map((word) => bare.indexOf(word)).find((cell) => cell !== -1)
  if (draw !== undefined) return { powers: [{ cell: draw, scale: 1, device: '' }], covers: 'gpu' }
  const found = names.map((name, cell) => ({ ...splitUnit(name), cell })).filter(({ base }) => !OTHER.test(base))
  const boards = found.filter(
    ({ base, scale }) =>
      (scale !== null && /gpu/.test(base)) ||
      AMD.test(base) ||
      /^gpu[ _]?\d*[ _]?power(?:_draw|_usage)?$/.test(base) ||
      (path.gpu && scale !== null && /^power(?:[_ ](?:draw|usage))?$/.test(base)),
  )
  const wide = path.power ? found.filter(({ base }) => /^gpu[ _]?\d+$/.test(base)) : []
  const nodes = path.power
    ? found.filter(
        ({ base, scale }) =>
          scale !== null && /^(?:n|node|host|pdu|server|outlet|rack)[ _-]?\d*(?:[ _](?:power|draw))?$/.test(base),
      )
    : []
  const [chosen, covers] =
    boards.length > 0 ? [boards, 'gpu' as const] : wide.length > 0 ? [wide, 'gpu' as const] : [nodes, 'node' as const]
  const powers = chosen.map(({ base, cell, scale }) => ({
    cell,
    scale: scale ?? 1,
    device: chosen.length > 1 ? base : '',
  }))
  return { powers, covers }
}

/** `gpu_power_w`, `GPU Power (W)`, `power_mw`: the words, and what takes the number to watts. */
function splitUnit(name: string): { base: string; scale: number | null } {
  const parts = /^(.*?)[ _]?(?:[([](w|watts?|mw|milliwatts?|kw)[)\]]|[ _](w|watts?|mw|milliwatts?|kw))$/.exec(name)
  const unit = parts?.[2] ?? parts?.[3]
  if (!parts || unit === undefined) return { base: name, scale: null }
  return { base: parts[1] ?? '', scale: unit.startsWith('m') ? 0.001 : unit === 'kw' ? 1000 : 1 }
}

const SMI_TIME = /^\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d\.\d{3}$/
const WATTS = /^(\d+(?:\.\d+)?) W$/

/** A row of nvidia-smi without column names: its time, and cells that say they are watts. */
export function readHeaderless(line: string): Layout | null {
  const cells = line.split(',').map((cell) => cell.trim())
  const time = cells.findIndex((cell) => SMI_TIME.test(cell))
  if (time === -1 || cells.length > 256) return null
  const watts = cells.flatMap((cell, index) => (WATTS.test(cell) ? [{ index, value: Number.parseFloat(cell) }] : []))
  // A board that is asked for its limit as well draws less than that.
  const draw = watts.reduce<{ index: number; value: number } | null>(
    (low, one) => (low === null || one.value < low.value ? one : low),
    null,
  )
  if (draw === null) return null
  const uuid = cells.findIndex((cell) => /^GPU-[0-9a-f-]{36}$/i.test(cell))
  const bus = cells.findIndex((cell) => /^[0-9a-f]{8}:[0-9a-f]{2}:[0-9a-f]{2}\.\d$/i.test(cell))
  const name = cells.findIndex((cell) => /^(?:NVIDIA|Tesla|Quadro|GeForce|GRID)\b/i.test(cell))
  const key = bus === -1 ? uuid : bus
  return {
    separator: ',',
    time,
    timeEnd: time,
    key: key === -1 ? null : key,
    keyEnd: key === -1 ? null : key,
    uuid: uuid === -1 ? null : uuid,
    name: name === -1 ? null : name,
    powers: [{ cell: draw.index, scale: 1, device: '' }],
    covers: 'gpu',
    printer: 'nvidia-smi',
    cells: cells.length,
  }
}

/** `date --iso-8601=ns` puts a comma into the time, so that every cell behind it stands one further on. */
export function withCommaInTime(layout: Layout): Layout {
  const moved = (cell: number) => (cell > layout.time ? cell + 1 : cell)
  const movedOrNull = (cell: number | null) => (cell === null ? null : moved(cell))
  return {
    ...layout,
    timeEnd: layout.time + 1,
    key: movedOrNull(layout.key),
    keyEnd: movedOrNull(layout.keyEnd),
    uuid: movedOrNull(layout.uuid),
    name: movedOrNull(layout.name),
    powers: layout.powers.map((power) => ({ ...power, cell: moved(power.cell) })),
    cells: layout.cells + 1,
  }
}
