// Made by tools/data/build.ts; do not edit.

export const version = '2026-11/7c96e5d1'

/** The dirtiest grid average and the hungriest device of the tables. */
export const extremes = {
  "gridGPerKwh": {
    "id": "grid/TM/2020",
    "value": 1306.68,
    "unit": "gCO2e/kWh",
    "source": "owid-ember",
    "year": 2020
  },
  "tdpW": {
    "id": "tdp/amd-mi355x",
    "value": 1400,
    "unit": "W",
    "source": "epoch-ml-hardware",
    "year": null
  }
}
