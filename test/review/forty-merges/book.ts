/**
 * What the forty merges book, worked out by hand: grams = kWh x 50, once for each run, at its merge in UTC. The card states
 * 1,200 g for its machine; a tenth of it is what a cluster idles for it (method/cluster-idle).
 */

type Row = readonly [merge: number, time: string, id: string, change: 'new' | 'grown' | 'corrected', grams: number]

/** A correction stands with the booking that it corrects, and so in the order in which corrections came. */
export const BOOKINGS: readonly Row[] = [
  [2, '2025-11-05T09:00:00Z', 'carbon:a', 'new', 500], // 10 kWh; moved at 5, made smaller at 8
  [4, '2025-11-12T09:00:00Z', 'carbon:b', 'new', 1200], // 24 kWh, whatever the branch held before
  [6, '2025-12-01T09:00:00Z', 'carbon:c', 'new', 300], // 6 kWh, squashed; copied at 7
  [6, '2025-12-01T09:00:00Z', 'carbon:c2', 'new', 400], // 8 kWh
  [9, '2025-12-10T09:00:00Z', 'carbon:b', 'grown', 300], // 30 - 24 = 6 kWh; reverted at 12, and back at 13
  [10, '2025-12-15T09:00:00Z', 'model-card:models/x/README.md#A model', 'new', 1320], // 1200 x 1.1; moved at 11
  [14, '2025-12-31T23:59:59Z', 'carbon:d', 'new', 100], // 2 kWh; removed at 18, elsewhere at 19
  [15, '2026-01-01T00:00:00Z', 'carbon:e', 'new', 150], // 3 kWh, a second later and a year
  [16, '2026-01-05T09:00:00Z', 'carbon:f', 'new', 200], // 4 kWh, cherry-picked; in the branch that is merged at 17
  [17, '2026-01-06T09:00:00Z', 'carbon:g', 'new', 250], // 5 kWh; moved where no records are at 37
  [21, '2026-01-25T09:00:00Z', 'carbon:h', 'new', 350], // 7 kWh; unreadable at 20
  [28, '2026-03-05T09:00:00Z', 'carbon:i', 'new', 50], // 1 kWh, two branches in one merge
  [28, '2026-03-05T09:00:00Z', 'carbon:j', 'new', 100], // 2 kWh
  [30, '2026-04-01T04:30:00Z', 'carbon:k', 'new', 400], // 8 kWh; 31 March 23:30 five hours west is April
  [31, '2026-06-30T15:30:00Z', 'carbon:l', 'new', 450], // 9 kWh; 1 July 00:30 nine hours east is June
  [32, '2026-06-30T15:30:00Z', 'carbon:m', 'new', 100], // 2 kWh; dated in May, after what was merged in June
  [33, '2026-06-30T15:30:00Z', 'carbon:n', 'new', 150], // 3 kWh; dated in 2099
  [6, '2025-12-01T09:00:00Z', 'carbon:c', 'corrected', -180], // booked 120 instead of 300, by the policy of 34
  [35, '2026-07-12T09:00:00Z', 'carbon:c', 'grown', 330], // 9 kWh are 450; 120 are booked
  [21, '2026-01-25T09:00:00Z', 'carbon:h', 'corrected', -350], // struck out, by the policy of 36
  [38, '2026-08-05T09:00:00Z', 'carbon:e', 'new', 250], // 5 kWh, another run under an old id
  [39, '2026-09-30T23:59:59Z', 'carbon:o', 'new', 50], // 1 kWh
  [40, '2026-10-01T00:00:00Z', 'carbon:q', 'new', 50], // 1 kWh
]

/** Nothing of this changes what is booked; grams are those that stay. */
export const REMARKS: readonly (readonly [merge: number, what: string, id: string, grams: number])[] = [
  [8, 'shrunk', 'carbon:a', 500],
  [12, 'shrunk', 'carbon:b', 1500],
  [13, 'returned', 'carbon:b', 1500],
  [18, 'removed', 'carbon:d', 100],
  [19, 'returned', 'carbon:d', 100],
  [33, 'odd-date', '', 0],
  [37, 'removed', 'carbon:g', 250],
  [38, 'removed', 'carbon:e', 150],
]

export const COMMITMENTS: readonly (readonly [merge: number, id: string, ended: number])[] = [
  [23, 'carbon:p1', 24],
  [25, 'carbon:answers', 26],
  [26, 'carbon:answers', 27],
]

/**
 * 500+1200+300+400+300+1320+100-180, 150+200+250+350+50+100-350, 400+450+100+150, 330+250+50, 50.
 * Years: 3940, and 750+1100+630+50.
 */
export const QUARTERS = { '2025-Q4': 3940, '2026-Q1': 750, '2026-Q2': 1100, '2026-Q3': 630, '2026-Q4': 50 }
export const YEARS = { '2025': 3940, '2026': 2530 }
export const MONTHS = {
  '2025-11': 1700,
  '2025-12': 2240, // 300+400+300+1320+100-180
  '2026-01': 600, // 150+200+250+350-350
  '2026-03': 150,
  '2026-04': 400,
  '2026-06': 700,
  '2026-07': 330,
  '2026-08': 250,
  '2026-09': 50,
  '2026-10': 50,
}
