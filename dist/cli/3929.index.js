export const id = 3929;
export const ids = [3929];
export const modules = {

/***/ 3494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ ENTRY_KINDS)
/* harmony export */ });
/** The catalogue as a reader sees it: entries with all their figures, and each figure with what it rests on. */
const ENTRY_KINDS = [
    'accelerators',
    'cpus',
    'instances',
    'regions',
    'grids',
    'sites',
    'embodied',
    'method',
    'sources',
];


/***/ }),

/***/ 3929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   catalog: () => (/* binding */ catalog)
/* harmony export */ });
/* harmony import */ var _core_catalogue_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3494);
/* harmony import */ var _parse_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(910);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(358);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(121);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29);
/** The figures behind every estimate: lists, searches, whole entries and citations. */





const catalog = {
    usage: '[KIND] [WORDS...] | show ID | cite ID... [options]',
    about: [
        `Without a name, what there is. KIND is one of ${_core_catalogue_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .ENTRY_KINDS */ .p.join(', ')}; words after it search it, and words alone search everything.`,
        '"show" prints one entry whole: every figure with unit, year, source and licence, its other spellings, and what else its name may mean. "cite" prints a citation for each figure, ready to paste.',
        'ID is what a list prints, a factor of a footprint such as grid/FR/2024 or tdp/nvidia-h100-sxm5-80gb, or a name such as "8xH100" or "aws:eu-west-3".',
    ],
    options: {
        json: { value: null, help: 'print JSON for other programs' },
        year: { value: 'YEAR', help: 'the figures of one year, or of the nearest that was published' },
        all: { value: null, help: 'print all that match, however many' },
    },
    names: { least: 0, most: Number.POSITIVE_INFINITY },
    async run(given, host) {
        const browse = await Promise.all(/* import() */[__webpack_require__.e(111), __webpack_require__.e(7870), __webpack_require__.e(4318)]).then(__webpack_require__.bind(__webpack_require__, 403));
        const [first, ...rest] = given.names;
        const year = yearOf(given);
        if (first === undefined)
            await printOverview(browse, given, host);
        else if (first === 'show')
            await printEntry(browse, rest, year, given, host);
        else if (first === 'cite')
            await printCitations(browse, rest, year, given, host);
        else
            await printLists(browse, given.names, year, given, host);
        return 0;
    },
};
function yearOf(given) {
    const text = given.text('year');
    if (text === null)
        return null;
    const year = Number(text);
    if (/^\d{4}$/.test(text) && year >= 1990 && year <= 2100)
        return year;
    throw new _usage_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`--year cannot be "${text}"`, 'Write a year such as 2024.');
}
async function printOverview(browse, given, host) {
    const overview = browse.overview();
    if (given.has('json'))
        return (0,_output_js__WEBPACK_IMPORTED_MODULE_0__/* .sayJson */ .mx)(host, { schema_version: 1, ...overview });
    (0,_output_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(host, (await Promise.all(/* import() */[__webpack_require__.e(111), __webpack_require__.e(3040), __webpack_require__.e(2194), __webpack_require__.e(9965), __webpack_require__.e(3830), __webpack_require__.e(600)]).then(__webpack_require__.bind(__webpack_require__, 3830))).renderOverview(overview, (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .appearanceOf */ .c)(host)));
}
async function printLists(browse, names, year, given, host) {
    const [first = '', ...rest] = names;
    const kind = kindOf(first);
    const lists = kind === null
        ? _core_catalogue_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .ENTRY_KINDS */ .p.map((one) => browse.list(one, names, year)).filter(({ entries }) => entries.length > 0)
        : [browse.list(kind, rest, year)];
    if (lists.every(({ entries }) => entries.length === 0))
        throw nothing(browse, kind, kind === null ? names : rest, year);
    const { version } = browse.overview();
    if (given.has('json'))
        return (0,_output_js__WEBPACK_IMPORTED_MODULE_0__/* .sayJson */ .mx)(host, { schema_version: 1, version, lists });
    const { renderLists } = await Promise.all(/* import() */[__webpack_require__.e(111), __webpack_require__.e(3040), __webpack_require__.e(2194), __webpack_require__.e(9965), __webpack_require__.e(3830), __webpack_require__.e(600)]).then(__webpack_require__.bind(__webpack_require__, 3830));
    (0,_output_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(host, renderLists(lists, given.has('all'), (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .appearanceOf */ .c)(host)));
}
/** Also in the singular: `catalog grid france`. */
function kindOf(word) {
    const plain = word.toLowerCase();
    return _core_catalogue_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .ENTRY_KINDS */ .p.find((kind) => kind === plain || kind === `${plain}s`) ?? null;
}
function nothing(browse, kind, words, year) {
    const text = words.join(' ');
    const elsewhere = kind === null ? [] : _core_catalogue_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .ENTRY_KINDS */ .p.map((one) => browse.list(one, words, year)).filter((one) => one.entries.length > 0);
    if (elsewhere.length > 0) {
        const where = elsewhere.map((one) => `catalog ${one.kind} ${text}`).slice(0, 3);
        return new _usage_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`nothing among the ${kind} is "${text}"`, `There is something under: ${where.join('; ')}.`);
    }
    const meant = (0,_parse_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(text, [...(kind === null ? _core_catalogue_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .ENTRY_KINDS */ .p : []), ...browse.idsOf(kind)]);
    const hint = meant === null ? 'Write fewer or other words; "carbon-clerk catalog" lists the kinds.' : `Did you mean "${meant}"?`;
    return new _usage_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`nothing${kind === null ? '' : ` among the ${kind}`} is "${text}"`, hint);
}
async function printEntry(browse, names, year, given, host) {
    const text = names.join(' ');
    if (text === '')
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e('show needs an id', 'Write for example: carbon-clerk catalog show grid/FR/2024');
    const found = browse.show(text, year);
    if (found.kind === 'none')
        throw unknown(browse, text);
    if (found.kind === 'several')
        throw several(text, found.ids);
    if (found.kind === 'no figure')
        throw noFigure(text, found.has);
    const { sourcesOf } = await Promise.all(/* import() */[__webpack_require__.e(111), __webpack_require__.e(7870), __webpack_require__.e(4318), __webpack_require__.e(6885)]).then(__webpack_require__.bind(__webpack_require__, 6885));
    const sources = sourcesOf(found.entry);
    if (given.has('json'))
        return (0,_output_js__WEBPACK_IMPORTED_MODULE_0__/* .sayJson */ .mx)(host, { schema_version: 1, factor: found.factor, entry: found.entry, sources });
    const { renderEntry } = await Promise.all(/* import() */[__webpack_require__.e(111), __webpack_require__.e(3040), __webpack_require__.e(2194), __webpack_require__.e(9965), __webpack_require__.e(3830), __webpack_require__.e(600)]).then(__webpack_require__.bind(__webpack_require__, 3830));
    (0,_output_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(host, renderEntry(found.entry, sources, (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .appearanceOf */ .c)(host), found.factor));
}
async function printCitations(browse, ids, year, given, host) {
    if (ids.length === 0) {
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e('cite needs an id', 'Write for example: carbon-clerk catalog cite grid/FR/2024 pue/gcp');
    }
    const { cite } = await Promise.all(/* import() */[__webpack_require__.e(111), __webpack_require__.e(7870), __webpack_require__.e(4318), __webpack_require__.e(6885)]).then(__webpack_require__.bind(__webpack_require__, 6885));
    const citations = ids.flatMap((id) => {
        const cited = cite(id, year);
        if (cited.kind === 'none')
            throw unknown(browse, id);
        if (cited.kind === 'several')
            throw several(id, cited.ids);
        if (cited.kind === 'no figure')
            throw noFigure(id, cited.has);
        return cited.citations;
    });
    if (given.has('json'))
        return (0,_output_js__WEBPACK_IMPORTED_MODULE_0__/* .sayJson */ .mx)(host, { schema_version: 1, citations });
    (0,_output_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(host, (await Promise.all(/* import() */[__webpack_require__.e(111), __webpack_require__.e(3040), __webpack_require__.e(2194), __webpack_require__.e(9965), __webpack_require__.e(3830), __webpack_require__.e(600)]).then(__webpack_require__.bind(__webpack_require__, 3830))).renderCitations(citations, (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .appearanceOf */ .c)(host)));
}
function noFigure(text, has) {
    const meant = (0,_parse_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(text, has) ?? has[0];
    return new _usage_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`"${text}" has no figure`, meant === undefined ? null : `Did you mean "${meant}"?`);
}
function several(text, ids) {
    return new _usage_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`"${text}" may mean ${ids.length} entries`, `Write one of ${ids.slice(0, 6).join(', ')}.`);
}
function unknown(browse, text) {
    const owner = /^(record|policy|live)\//.exec(text)?.[1];
    if (owner !== undefined) {
        const where = { record: 'the record itself', policy: 'the policy' }[owner] ?? 'a live service';
        return new _usage_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`"${text}" is not in the catalogue`, `That figure comes from ${where}.`);
    }
    const bare = text.replace(/^(?:tdp\/cpu|tdp|idle|flops|grid|pue|wue)\//, '').replace(/\/\d{4}$/, '');
    const ids = browse.idsOf(null);
    const begun = ids.filter((id) => id.startsWith(bare)).slice(0, 6);
    const meant = (0,_parse_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(bare, ids);
    const hint = begun.length > 0
        ? `There is ${begun.join(', ')}.`
        : meant === null
            ? 'Run "carbon-clerk catalog" for what there is.'
            : `Did you mean "${meant}"?`;
    return new _usage_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`"${text}" is not in the catalogue`, hint);
}


/***/ })

};
