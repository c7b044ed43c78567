export const id = 1093;
export const ids = [1093,5514,8500];
export const modules = {

/***/ 4822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ compatible)
/* harmony export */ });
/**
 * Compatibility form (NFKC), so that a full-width digit or a no-break space is what it looks like. Almost all text is
 * ASCII and already is; the shortcut keeps the Unicode tables out of a cold start.
 */
function compatible(text) {
    for (let i = 0; i < text.length; i++) {
        if (text.charCodeAt(i) > 127)
            return text.normalize('NFKC');
    }
    return text;
}


/***/ }),

/***/ 9680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nE: () => (/* binding */ splitSlice),
/* harmony export */   o3: () => (/* binding */ stripCount)
/* harmony export */ });
/* unused harmony export splitCount */
/**
 * How many devices a hardware string names, and what is left of it. Trackers, schedulers, clouds and people each have
 * their own way: `1 x Tesla P100-PCIE-16GB`, `8xA100`, `A100 x 4`, `H100:8`, `gpu:a100:2`, `8 NVIDIA A100 GPUs`, `TPU v3-8`.
 */

const MAX_LENGTH = 300;
/** `8x H100`, `(8x) H100`, `8*H100`. */
const LEADING = /^\(?(\d{1,6})\s*[x*]\s*\)?[\s-]*(?=\S)/i;
/** `8 NVIDIA A100 GPUs`; the word after the number must look like a device, so that `1080 Ti` stays a name. */
const LEADING_BARE = /^\(?(\d{1,6})\)?\s+(?=(?:nvidia|amd|intel|apple|google|tesla|geforce|quadro|titan|radeon|gpus?|tpus?|rtx|gtx|[ahlmptvb]\d{1,4}\w*\b)[\s-]?)/i;
/** `A100 x4`, `A100 (x4)`, `A100 * 4`. */
const TRAILING_SPACED = /[\s)]\s*\(?\s*[x*]\s*(\d{1,6})\s*\)?$/i;
/** `A100x4`, `A100-80GBx8`: the word before the x has a digit, so that `rtx4090` stays a name. */
const TRAILING_TIGHT = /(?<=\d[a-zA-Z]{0,3})[x*](\d{1,4})$/;
/** `H100:8`, `nvidia_a100:4`. */
const TRAILING_COLON = /\s*:\s*(\d{1,6})$/;
/** `A100 (4 GPUs)`, `A100, 4 GPUs`, `A100 2 device(s)`. */
const TRAILING_WORD = /[\s,(]+(\d{1,6})\s*(?:gpus?|tpus?|devices?|device\(s\)|cards?|chips?|units?)\s*\)?$/i;
/** `4 GPUs`, `2 device(s)`: a count without a name. */
const ONLY_COUNT = /^(\d{1,6})\s*(?:gpus?|tpus?|devices?|device\(s\))$/i;
const GRES = /^(?:gres[:/])?gpu:(?=\D)/i;
/** Generations whose slice names count TensorCores, two on a chip; the others count chips. */
const SLICE = /^((?:(?:google|cloud|gcp)[\s_-]+)*(?:tpu[\s_-]*)?(v[2-7](?:e|p|x)?|v5[\s_-]?lite(?:[\s_-]?pod)?|(?<=tpu)7x))[\s_-](\d{1,5})$/i;
const CHIPS_COUNTED = new Set(['v5e', 'v6e', 'v5lite', 'v5litepod']);
function splitCount(text) {
    const clean = compatible(text).replaceAll('\u00d7', 'x').replace(/\s+/g, ' ').trim();
    if (clean.length > MAX_LENGTH)
        return { count: null, name: text.trim() };
    const outer = stripCount(clean);
    const slice = splitSlice(outer.name);
    if (slice === null)
        return outer;
    return { count: (outer.count ?? 1) * slice.chips, name: slice.name };
}
/** Chips in a TPU slice and the name of the chip: `TPU v3-8` is four `TPU v3`; `null` for anything else. */
function splitSlice(text) {
    const match = mayBeSlice(text) ? SLICE.exec(text.trim()) : null;
    if (match === null)
        return null;
    const [, name = '', generation = '', number = ''] = match;
    const chips = CHIPS_COUNTED.has(generation.toLowerCase().replace(/[\s_-]/g, '')) ? Number(number) : Number(number) / 2;
    if (!Number.isInteger(chips) || chips < 1)
        return null;
    return { chips, name: /tpu/i.test(name) ? name : `TPU ${generation}` };
}
/** Ends in digits after a space, a dash or an underscore; hardly any other name does, and the rest is spared a pattern. */
function mayBeSlice(text) {
    const whole = text.trimEnd();
    let at = whole.length - 1;
    while (at >= 0 && '0123456789'.includes(whole.charAt(at)))
        at -= 1;
    return at >= 0 && at < whole.length - 1 && ' \t\n_-'.includes(whole.charAt(at));
}
/** As `splitCount`, but leaves the name of a TPU slice whole. */
function stripCount(text) {
    const bare = text.replace(GRES, '');
    const only = ONLY_COUNT.exec(bare);
    if (only !== null)
        return { count: Number(only[1]), name: '' };
    for (const [pattern, where] of [
        [LEADING, 'start'],
        [LEADING_BARE, 'start'],
        [TRAILING_SPACED, 'end'],
        [TRAILING_COLON, 'end'],
        [TRAILING_WORD, 'end'],
        [TRAILING_TIGHT, 'end'],
    ]) {
        const match = pattern.exec(bare);
        if (match === null)
            continue;
        const name = where === 'start' ? bare.slice(match[0].length) : bare.slice(0, match.index + closing(match[0]));
        if (/[\p{L}\p{N}]/u.test(name))
            return { count: Number(match[1]), name: name.trim() };
    }
    return { count: null, name: bare };
}
/** The spaced pattern may begin at a bracket that belongs to the name: `A100 (80GB) x8`. */
function closing(matched) {
    return matched.startsWith(')') ? 1 : 0;
}


/***/ }),

/***/ 8465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadCatalogue: () => (/* binding */ loadCatalogue)
});

// EXTERNAL MODULE: ./build/data/accelerators.js + 1 modules
var accelerators = __webpack_require__(3081);
// EXTERNAL MODULE: ./build/data/cpus.js + 1 modules
var cpus = __webpack_require__(2449);
// EXTERNAL MODULE: ./build/data/edition.generated.js
var edition_generated = __webpack_require__(9815);
// EXTERNAL MODULE: ./build/data/embodied.js
var embodied = __webpack_require__(6506);
// EXTERNAL MODULE: ./build/data/grid.js
var grid = __webpack_require__(9713);
// EXTERNAL MODULE: ./build/data/instances.generated.js
var instances_generated = __webpack_require__(6930);
// EXTERNAL MODULE: ./build/data/places.js
var places = __webpack_require__(3617);
// EXTERNAL MODULE: ./build/data/rows.js
var rows = __webpack_require__(6872);
;// CONCATENATED MODULE: ./build/data/instances.js




/** `instance('aws', 'p4d.24xlarge')`; also `ml.p4d.24xlarge`, `Standard_ND96asr_v4` and TPU slices (`v3-8`) under gcp. */
function instance(provider, type) {
    const cloud = (0,places/* providerOf */.lc)(provider) ?? provider.trim().toLowerCase();
    const name = type.trim().toLowerCase();
    const spellings = [name, name.replace(/^ml\./, ''), `standard_${name}`];
    for (const spelling of spellings) {
        const row = (0,rows/* findRow */.uv)(instances_generated/* instanceRows */.p, `${cloud}:${spelling}`);
        if (row !== null)
            return read(row);
    }
    return null;
}
function read(row) {
    const [acceleratorId = '', count, fraction, vcpu, source = ''] = row;
    const accelerator = (0,accelerators/* acceleratorById */.eS)(acceleratorId);
    if (accelerator === null)
        return null;
    return {
        acceleratorId,
        name: accelerator.name,
        count: Number(count),
        fraction: fraction === '' ? 1 : Number(fraction),
        vcpu: vcpu === '' ? null : Number(vcpu),
        source,
    };
}

;// CONCATENATED MODULE: ./build/data/live-zones.generated.js
// Made by tools/data/build.ts; do not edit.
const liveZoneRows = '|aws:ap-northeast-1^JP-TK|aws:ap-northeast-3^JP-KN|aws:ap-south-1^IN-WE|aws:ap-south-2^IN-SO|aws:ap-southeast-2^AU-NSW|aws:ap-southeast-4^AU-VIC|aws:ap-southeast-5^MY-WM|aws:ca-central-1^CA-QC|aws:ca-west-1^CA-AB|aws:eu-north-1^SE-SE3|aws:eu-south-1^IT-NO|aws:sa-east-1^BR-CS|aws:us-east-1^US-MIDA-PJM|aws:us-east-2^US-MIDA-PJM|aws:us-gov-east-1^US-MIDA-PJM|aws:us-gov-west-1^US-NW-BPAT|aws:us-west-1^US-CAL-CISO|aws:us-west-2^US-NW-PACW|azure:australiacentral^AU-NSW|azure:australiacentral2^AU-NSW|azure:australiaeast^AU-NSW|azure:australiasoutheast^AU-VIC|azure:brazilsouth^BR-CS|azure:brazilsoutheast^BR-CS|azure:canadacentral^CA-ON|azure:canadaeast^CA-QC|azure:centralindia^IN-WE|azure:centralus^US-MIDW-MISO|azure:chilecentral^CL-SEN|azure:denmarkeast^DK-DK2|azure:eastus^US-MIDA-PJM|azure:eastus2^US-MIDA-PJM|azure:eastus3^US-SE-SOCO|azure:indiasouthcentral^IN-SO|azure:italynorth^IT-NO|azure:japaneast^JP-TK|azure:japanwest^JP-KN|azure:malaysiawest^MY-WM|azure:northcentralus^US-MIDA-PJM|azure:norwayeast^NO-NO1|azure:norwaywest^NO-NO2|azure:southcentralus^US-TEX-ERCO|azure:southindia^IN-SO|azure:swedencentral^SE-SE3|azure:westcentralus^US-NW-PACE|azure:westindia^IN-WE|azure:westus^US-CAL-CISO|azure:westus2^US-NW-BPAT|azure:westus3^US-SW-AZPS|gcp:asia-northeast1^JP-TK|gcp:asia-northeast2^JP-KN|gcp:asia-south1^IN-WE|gcp:asia-south2^IN-NO|gcp:australia-southeast1^AU-NSW|gcp:australia-southeast2^AU-VIC|gcp:europe-north2^SE-SE3|gcp:europe-west12^IT-NO|gcp:europe-west8^IT-NO|gcp:northamerica-northeast1^CA-QC|gcp:northamerica-northeast2^CA-ON|gcp:southamerica-east1^BR-CS|gcp:southamerica-west1^CL-SEN|gcp:us-central1^US-MIDW-MISO|gcp:us-central2^US-CENT-SWPP|gcp:us-east1^US-CAR-SC|gcp:us-east2^US-SE-SOCO|gcp:us-east4^US-MIDA-PJM|gcp:us-east5^US-MIDA-PJM|gcp:us-south1^US-TEX-ERCO|gcp:us-west1^US-NW-BPAT|gcp:us-west2^US-CAL-CISO|gcp:us-west3^US-NW-PACE|gcp:us-west4^US-NW-NEVP|ovhcloud:ap-south-mum^IN-WE|ovhcloud:ap-southeast-syd^AU-NSW|ovhcloud:au-sydney^AU-NSW|ovhcloud:ca-beauharnois^CA-QC|ovhcloud:ca-east-bhs^CA-QC|ovhcloud:ca-east-tor^CA-ON|ovhcloud:ca-toronto^CA-ON|ovhcloud:in-mumbai^IN-WE|ovhcloud:us-east-vin^US-MIDA-PJM|ovhcloud:us-hillsboro^US-NW-BPAT|ovhcloud:us-vint_hill^US-MIDA-PJM|ovhcloud:us-west-hil^US-NW-BPAT';

// EXTERNAL MODULE: ./build/data/share-alike/electricity-maps.generated.js
var electricity_maps_generated = __webpack_require__(1462);
;// CONCATENATED MODULE: ./build/data/live-zones.js




/** Countries of several zones in Electricity Maps; its islands aside, the others have one. */
const DIVIDED = new Set(['AU', 'BR', 'CA', 'CL', 'DK', 'IN', 'IT', 'JP', 'MY', 'NO', 'PH', 'RU', 'SE', 'US']);
/** Our zones that are zones of Electricity Maps under another name: ERCOT, ISO New England, Western Australia's main grid. */
const SAME = new Map([
    ['US-EGRID-ERCT', 'US-TEX-ERCO'],
    ['US-EGRID-NEWE', 'US-NE-ISNE'],
    ['AU-WA2', 'AU-WA'],
]);
/** NESO counts Great Britain; Northern Ireland is part of the Irish grid. */
const BRITISH = new Set(['GB', 'GB-DESNZ']);
/** `null`: not covered, or not one grid. */
function liveZone(region, service) {
    const place = (0,places/* placeOf */.$t)(region);
    if (place === null || place.kind === 'provider')
        return null;
    if (service === 'uk-carbon-intensity') {
        return BRITISH.has(place.kind === 'cloud' ? place.country : place.zone) ? 'GB' : null;
    }
    if (place.kind === 'zone')
        return mapped(place.zone);
    return (0,rows/* findRow */.uv)(liveZoneRows, `${place.provider}:${place.region}`)?.[0] ?? mapped(place.country);
}
function mapped(zone) {
    const same = SAME.get(zone);
    if (same !== undefined)
        return same;
    return !DIVIDED.has(zone) && (0,rows/* findRow */.uv)(electricity_maps_generated/* electricityMapsRows */.S, zone) !== null ? zone : null;
}

// EXTERNAL MODULE: ./build/data/sites.js
var sites = __webpack_require__(8549);
;// CONCATENATED MODULE: ./build/data/catalogue.js









function loadCatalogue() {
    const placed = rememberPlaced(grid/* grid */.Vg);
    const zones = {
        'uk-carbon-intensity': (0,rows/* remember */.kY)((region) => liveZone(region, 'uk-carbon-intensity')),
        'electricity-maps': (0,rows/* remember */.kY)((region) => liveZone(region, 'electricity-maps')),
    };
    return {
        accelerator: (0,rows/* remember */.kY)(accelerators/* accelerator */.Mz),
        cpu: (0,rows/* remember */.kY)(cpus/* cpu */.B),
        grid: placed,
        worldGrid: grid/* worldGrid */.js,
        liveZone: (region, service) => zones[service](region),
        pue: rememberPlaced(sites/* pue */.T5),
        wueOnSite: rememberPlaced(sites/* wueOnSite */.Wd),
        wueOffSite: sites/* wueOffSite */._J,
        embodied: embodied/* embodied */.w,
        instance: rememberTyped(instance),
        extremes: edition_generated/* extremes */.o,
        version: edition_generated/* version */.r,
    };
}
function rememberTyped(look) {
    const byProvider = new Map();
    return (provider, type) => {
        let known = byProvider.get(provider);
        if (known === undefined) {
            known = (0,rows/* remember */.kY)((name) => look(provider, name));
            if (byProvider.size < 100)
                byProvider.set(provider, known);
        }
        return known(type);
    };
}
function rememberPlaced(look) {
    const byYear = new Map();
    return (region, year) => {
        let known = byYear.get(year);
        if (known === undefined) {
            known = (0,rows/* remember */.kY)((text) => look(text, year));
            if (byYear.size < 100)
                byYear.set(year, known);
        }
        return known(region);
    };
}


/***/ })

};
