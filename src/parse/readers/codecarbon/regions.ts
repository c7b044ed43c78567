/** Names that CodeCarbon's look-up gives to states of the USA and provinces of Canada, and their zones (ISO 3166-2). */

const STATES = `AL alabama, AK alaska, AZ arizona, AR arkansas, CA california, CO colorado, CT connecticut, DE delaware,
  DC district of columbia, FL florida, GA georgia, HI hawaii, ID idaho, IL illinois, IN indiana, IA iowa, KS kansas,
  KY kentucky, LA louisiana, ME maine, MD maryland, MA massachusetts, MI michigan, MN minnesota, MS mississippi,
  MO missouri, MT montana, NE nebraska, NV nevada, NH new hampshire, NJ new jersey, NM new mexico, NY new york,
  NC north carolina, ND north dakota, OH ohio, OK oklahoma, OR oregon, PA pennsylvania, RI rhode island,
  SC south carolina, SD south dakota, TN tennessee, TX texas, UT utah, VT vermont, VA virginia, WA washington,
  WV west virginia, WI wisconsin, WY wyoming`

const PROVINCES = `AB alberta, BC british columbia, MB manitoba, NB new brunswick, NL newfoundland and labrador,
  NS nova scotia, NT northwest territories, NU nunavut, ON ontario, PE prince edward island, QC quebec, QC québec,
  SK saskatchewan, YT yukon`

export const states: ReadonlyMap<string, string> = zones('US', STATES)
export const provinces: ReadonlyMap<string, string> = zones('CA', PROVINCES)

function zones(country: string, list: string): ReadonlyMap<string, string> {
  return new Map(
    list.split(/,\s+/).map((entry) => {
      const [code, ...name] = entry.trim().split(' ')
      return [name.join(' '), `${country}-${code}`]
    }),
  )
}
