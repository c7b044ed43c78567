export const id = 6885;
export const ids = [6885];
export const modules = {

/***/ 6885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cite: () => (/* binding */ cite),
/* harmony export */   sourcesOf: () => (/* binding */ sourcesOf)
/* harmony export */ });
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4895);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(403);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3589);



/** What stands behind the figures of an entry, each source once. */
function sourcesOf(entry) {
    const ids = new Set(entry.figures.map(({ source }) => source));
    return [...ids].sort().map((id) => citation(id, '', null, id).source);
}
function cite(text, year) {
    const shown = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.show)(text, year);
    if (shown.kind !== 'one')
        return shown;
    const { entry, factor } = shown;
    if (entry.kind === 'sources')
        return { kind: 'cited', citations: [citation(entry.id, entry.name, null, entry.id)] };
    const own = entry.figures.filter((one) => one.id !== null);
    const asked = factor === null ? own : own.filter((one) => one.id === factor);
    if (asked.length === 0)
        return { kind: 'no figure', has: own.flatMap((one) => one.id ?? []) };
    const citations = asked.map((one) => citation(one.id ?? '', `${one.what}, ${entry.name}`, one, one.source));
    return { kind: 'cited', citations };
}
function citation(id, what, figure, source) {
    const found = (0,_sources_js__WEBPACK_IMPORTED_MODULE_1__.dataSource)(source);
    return {
        id,
        figure: figure === null ? null : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .short */ .h0)(figure.value)} ${figure.unit}`,
        what: figure?.note == null ? what : `${what} (${figure.note})`,
        year: figure?.year ?? null,
        source: {
            id: source,
            title: found?.title ?? source,
            publisher: found?.publisher ?? '',
            version: found?.version ?? '',
            licence: found?.licence ?? '',
            terms: found?.terms ?? '',
            link: linkOf(found?.pointer ?? ''),
        },
    };
}
/** A pointer names a page, or a repository, perhaps at a commit, and files in it; anything else stays as it is. */
function linkOf(pointer) {
    const pattern = /^([a-z0-9-]+(?:\.[a-z0-9-]+)+\/[^\s:@]+)(?:@([0-9a-f]+))?(?::(.+))?$/;
    const [, page, commit, file] = pattern.exec(pointer) ?? [];
    if (page === undefined)
        return pointer;
    if (commit !== undefined && file !== undefined && /^\S+$/.test(file))
        return `https://${page}/blob/${commit}/${file}`;
    const at = commit === undefined ? '' : `/tree/${commit}`;
    return file === undefined ? `https://${page}${at}` : `https://${page}${at} (${file})`;
}


/***/ })

};
