/** Power logs of accelerators, for docs/formats/gpu-log.md. */
import type { FormatDescription } from '../../description.ts'
import { gpuLog } from './index.ts'
import { gpuLogProblems } from './problems.ts'

export const about: FormatDescription = {
  reader: gpuLog,
  about:
    'What `nvidia-smi --query-gpu=...,power.draw --format=csv -l 1` and its relatives print while a job runs. A file is one run: the energy of all its devices.',
  signature:
    'A table with a column of times and one of powers: `power.draw [W]`, or columns that a person named `gpu_power_w`, `GPU0`, `n1_watts` in a file whose name says the same. Without column names, rows that begin with a time of nvidia-smi and have a cell in W. Tables of dcgmi and of `nvidia-smi dmon` begin with `#`.',
  variants: [
    {
      name: 'nvidia-smi',
      tells: 'units in header and cells; any order of columns; `.average`, `.instant`',
      fixture: 'nvidia-smi',
    },
    {
      name: 'nvidia-smi, no header, no units, UTF-16',
      tells: '`noheader`, `nounits`, redirected by PowerShell',
      fixture: 'nvidia-smi-bare',
    },
    { name: 'dmon', tells: '`nvidia-smi dmon -s p -o DT`', fixture: 'dmon' },
    { name: 'DCGM', tells: '`dcgmi dmon -e 155,156`: field 156 counts millijoules', fixture: 'dcgm' },
    { name: 'ROCm', tells: '`rocm-smi --showpower --csv`: a snapshot without time', fixture: 'rocm' },
    {
      name: 'home-made',
      tells: 'a column for each device, epoch seconds, outlets of a power strip',
      fixture: 'home-made',
    },
  ],
  fields: [
    { field: '`timestamp`', unit: 'local time; seconds or milliseconds since 1970', becomes: 'start, end, duration' },
    {
      field: '`power.draw`, `gpu_power_w`, `GPU0`, ...',
      unit: 'W, or mW where the column says so',
      becomes: 'energy of the accelerators, by trapezoids',
    },
    { field: '`n1_watts`, `node1_watts`, ...', unit: 'W', becomes: 'energy of whole machines' },
    {
      field: '`TOTEC` (DCGM field 156)',
      unit: 'mJ since the driver was loaded',
      becomes: 'energy: the last less the first',
    },
    { field: '`index`, `pci.bus_id`, `uuid`', unit: '', becomes: 'which device a row is of' },
    { field: '`name`', unit: '', becomes: 'hardware' },
  ],
  rules: [
    {
      seen: 'a pause of more than 5 s and 5 times the usual interval',
      happens: 'counted at the lower of the two readings, with a warning; above an hour not counted',
    },
    { seen: 'the time goes backwards', happens: 'a new stretch begins; a warning' },
    { seen: '`[N/A]`, `[Not Supported]`, `[Unknown Error]`', happens: 'no reading, never zero' },
    {
      seen: 'rows that do not name their device',
      happens: 'told apart by their rhythm where it is regular, with a warning; otherwise one device',
    },
    { seen: '`power.limit`, totals, energies, emissions', happens: 'not read' },
    {
      seen: 'more than 3 kW or less than half a watt for a device',
      happens: 'an error; nothing is counted. Milliwatts are often called watts',
    },
    { seen: 'no column of powers', happens: 'listed, not counted' },
    { seen: 'a copy of the log', happens: 'one run: the id is made of the readings' },
  ],
  kept: 'Serial numbers and ids of boards (a digest of them tells that two logs are of one machine).',
  problems: gpuLogProblems,
  sources: [
    'nvidia-smi: from the logs below; its manual was not looked up',
    'NVIDIA/DCGM, `dcgmi/DeviceMonitor.cpp` and `dcgmlib/dcgm_fields.h`, July 2026 (`#Entity`; 155 is POWER in W, 156 is TOTEC in mJ)',
    'ROCm/rocm_smi_lib, `python_smi_tools/rocm_smi.py` (columns of `--csv`; the cells of amd-smi were not looked up)',
    'Logs in beam11221/plato, eobo0530/vlm_optimization, seongjunpark17/GPU-power-log, PranavDani/Flame, AndyZzzZzzZzz/miris, KooSuYeon/codecarbonForJetson, ciscoaiteam/hpc-mlperf-benchmarks',
  ],
}
