import { describe, expect, test } from 'vitest'
import { problems, read, run } from './reading.ts'

describe('what is wrong with a run is shown, and the run is not counted', () => {
  test.each([
    ['energy: 214', '3:13 error E_UNIT energy "214" has no unit | write "214 kWh"'],
    ['energy: 5 KWH', '3:13 error E_UNIT energy "KWH" is not a unit; upper and lower case matter | write "5 kWh"'],
    [
      'energy: 5 kW',
      '3:13 error E_UNIT energy "5 kW" is a power, not an energy | write "5 kWh" if that is what is meant',
    ],
    [
      'energy: 5 kWh/day',
      '3:13 error E_UNIT energy "kWh/day" is not a unit that fits here | write one of Wh, kWh, MWh',
    ],
    ['energy: 5 kg', '3:13 error E_UNIT energy "kg" is not a unit that fits here | write one of Wh, kWh, MWh'],
    ['energy: -5 kWh', '3:13 error E_NEGATIVE energy "-5" is negative | write a number of at least 0, and then "kWh"'],
    [
      'energy: .inf',
      '3:13 error E_NONFINITE energy ".inf" is not a finite number | write digits with one point, such as 1234.5',
    ],
    [
      'energy: .nan',
      '3:13 error E_NONFINITE energy ".nan" is not a finite number | write digits with one point, such as 1234.5',
    ],
    ['energy: -.inf', '3:13 error E_NEGATIVE energy "-.inf" is negative | write a number of at least 0'],
    [
      'energy: 1e12 kWh',
      '3:13 error E_RANGE energy is 1000000000000 kWh, more than any single run | write at most 1000000000 kWh',
    ],
    [
      'energy: 1,234 kWh',
      '3:13 error E_NUMBER energy "1,234" may mean 1234 or 1.234 | write "1234" or "1.234", and then "kWh"',
    ],
    ['energy: 1:30', '3:13 error E_NUMBER energy "1:30" is not a number | write digits with one point, such as 1234.5'],
    ['energy: ~', '3:5 error E_MISSING energy has no value | write a value, or delete the line'],
    ['energy:', '3:5 error E_MISSING energy has no value | write a value, or delete the line'],
    ['energy: [5 kWh]', '3:13 error E_TYPE energy is a list | write it as energy: 214 kWh'],
    ['energy: {value: 5}', '3:13 error E_TYPE energy is a mapping | write it as energy: 214 kWh'],
    [
      'energy: 0 kWh; measured: gpu',
      '3:13 error E_IMPLAUSIBLE energy is 0, and every run uses some | write what was measured, or delete the line',
    ],
    [
      'emissions: 0 kg',
      '3:16 error E_IMPLAUSIBLE emissions is 0, and every run uses some | write what was measured, or delete the line',
    ],
    [
      'emissions: 2 ton',
      '3:16 error E_UNIT emissions "2 ton" does not say which ton | write "2 t" for metric tonnes of 1000 kg',
    ],
    [
      'model: m',
      '2:5 error E_MISSING the run says neither energy nor hours nor emissions | add "energy: 214 kWh", or hardware and "hours: 36", or "emissions: 12 kgCO2e"',
    ],
    ['hours: 017', '3:12 error E_NUMBER hours "017" begins with a zero | write "17"'],
    [
      'hours: 0o17',
      '3:12 error E_NUMBER hours "0o17" is not a decimal number | write digits with one point, such as 1234.5',
    ],
    [
      'hours: 36 h',
      '3:12 error E_UNIT hours "36 h" has a unit, and this is a plain number | write "36", in the unit of the field',
    ],
    ['hours: -36', '3:12 error E_NEGATIVE hours "-36" is negative | write a number of at least 0'],
    ['hours: 0', '3:12 error E_RANGE hours "0" is no time | write how long it took, or delete the line'],
    ['hours: 87660', '3:12 error E_RANGE hours "87660" is out of range | write a number from 0 to 43830'],
    [
      'hours: 5; hardware: 0x A100',
      '4:15 error E_RANGE hardware "0" is out of range | write a whole number from 1 to 200000',
    ],
    [
      'hours: 5; hardware: 1.5x A100',
      '4:15 error E_NUMBER hardware "1.5" is not a whole number | write a whole number from 1 to 200000',
    ],
    ['hours: 5; hardware: -8x A100', '4:15 error E_NEGATIVE hardware "-8" is negative | write a number of at least 0'],
    ['hours: 5; pue: 0.4', '4:10 error E_RANGE pue "0.4" is out of range | write a number from 1 to 3'],
    [
      'hours: 5; pue: 110%',
      '4:10 error E_UNIT pue "110%" has a unit, and this is a plain number | write "110", in the unit of the field',
    ],
    ['hours: 5; grid: 0.4', '4:11 error E_UNIT grid "0.4" has no unit | write "0.4 g/kWh"'],
    [
      'hours: 5; grid: 0.4 g/kWh',
      '4:11 error E_IMPLAUSIBLE grid "0.4 g/kWh" is less than any source of electricity emits | check the unit: g/kWh is a thousand times kg/kWh',
    ],
    [
      'hours: 5; grid: 2500 g/kWh',
      '4:11 error E_RANGE grid "2500 g/kWh" is more than any grid emits | write at most 2000 g/kWh',
    ],
    [
      'hours: 5; region: yes',
      '4:13 error E_REGION region "yes" is not a place | write for example "aws:eu-west-3" or "FR"',
    ],
    [
      'hours: 5; params: 7 billion',
      '4:13 error E_UNIT params "7 billion" is not a count | write digits, or K, M, B or T after them, such as "7B"',
    ],
    ['hours: 5; params: 0', '4:13 error E_RANGE params "0" is out of range | write how many, such as "7B" or "7e9"'],
    [
      'hours: 5; measured: gpu',
      '4:15 error E_MISSING measured stands without energy | add "energy: 214 kWh", or delete the line',
    ],
    ['hours: 5; measured: GPU', '4:15 error E_TYPE measured "GPU" is not known | write "gpu"'],
    ['hours: 5; enegry: 5 kWh', '4:5 error E_UNKNOWN_FIELD "enegry" is not a known key | write "energy"'],
    ['hours: 5; еnergy: 5 kWh', '4:5 error E_UNKNOWN_FIELD "еnergy" is not a known key | write "energy"'],
    ['hours: 5; Energy: 5 kWh', '4:5 error E_UNKNOWN_FIELD "Energy" is not a known key | write "energy"'],
    [
      'hours: 5; model: "a\\tb"',
      '4:12 error E_NAME model "a\tb" has a control character or a line break | write it on one line',
    ],
    [
      'hours: 5; gpu_hours: 100; hardware: 8x A100',
      '4:16 error E_CONFLICT gpu_hours says 100, and 8 devices for 5 hours are 40 | correct one of them, or delete gpu_hours',
    ],
    [
      'hours: 0.002; hardware: 64x A100; energy: 4000 kWh; measured: gpu',
      '5:13 error E_IMPLAUSIBLE energy comes to 31300 kW for each device, more than any can draw | check energy, hours and the number of devices',
    ],
    [
      'hours: 5; finished: 2026-02-30T00:00:00Z',
      '4:15 error E_TIME finished "2026-02-30T00:00:00Z" is not a day of the calendar | write for example "2026-11-02T18:00:00Z"',
    ],
    [
      'hours: 5; finished: 02/03/2026',
      '4:15 error E_TIME finished "02/03/2026" is not a date and time of ISO 8601 | write for example "2026-11-02T18:00:00Z"',
    ],
    [
      'started: 2026-11-02T18:00:00Z; finished: 2026-11-02T17:00:00Z',
      '4:15 error E_TIME_ORDER the run is finished before it is started | correct started or finished',
    ],
    [
      'started: 2026-11-02; finished: 2026-11-01; hours: 5',
      '4:15 error E_TIME_ORDER the run is finished before it is started | correct started or finished',
    ],
    [
      'started: 2026-11-02T18:00:00Z; finished: 2026-11-02T19:00:00+01:00; energy: 5 kWh; measured: it',
      '4:15 error E_TIME_ORDER the run uses energy and is finished the moment it is started | correct started or finished',
    ],
    [
      'started: 2016-11-02T18:00:00Z; finished: 2026-11-02T18:00:00Z',
      '4:15 error E_RANGE the run takes longer than five years | correct started or finished',
    ],
    [
      'started: 2026-11-01T00:00:00Z; finished: 2026-11-02T00:00:00Z; hours: 20',
      '5:12 error E_CONFLICT hours says 20, and from started to finished it is 24 | correct one of the three, or delete hours',
    ],
  ])('%s', (lines, expected) => {
    const { runs } = read(run(lines))
    expect(problems(run(lines)).filter((line) => line.includes(' error '))).toEqual([expected])
    expect(runs).toEqual([])
  })

  test('a run without an id', () => {
    expect(problems('runs:\n  - hours: 5\n')).toEqual(['2:5 error E_MISSING id is missing | add "id: sft-2026-11-02"'])
  })

  test('hours within a twentieth of start to finish are no conflict', () => {
    const lines = (hours: number) =>
      run(`started: 2026-11-01T00:00:00Z; finished: 2026-11-01T20:00:00Z; hours: ${hours}`)
    expect(problems(lines(19))).toEqual([])
    expect(problems(lines(18.9))).toHaveLength(1)
    expect(problems(lines(21.05))).toEqual([])
  })
})

describe('what a person should look at is a warning, and the run counts', () => {
  test('an energy that does not say what it covers', () => {
    const text = run('energy: 5 kWh')
    expect(problems(text)).toEqual([
      '3:13 warning E_MISSING energy does not say what it covers; it was read as accelerators only | add "measured: gpu", "node", "it" or "facility"',
    ])
    expect(read(text).runs[0]?.warnings).toEqual(['measured_assumed'])
  })

  test('a time without a zone', () => {
    const text = run('hours: 5; finished: 2026-11-02T18:00:00')
    expect(problems(text)).toEqual([
      '4:15 warning E_TIME finished has no zone and was read as UTC | write "2026-11-02T18:00:00Z" if that is right',
    ])
    expect(read(text).runs[0]).toMatchObject({ finished: '2026-11-02T18:00:00', warnings: ['time_without_zone'] })
  })
})
