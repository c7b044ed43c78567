export const id = 1048;
export const ids = [1048];
export const modules = {

/***/ 1048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ publicPart),
/* harmony export */   T: () => (/* binding */ idOf),
/* harmony export */   keysById: () => (/* binding */ keysById),
/* harmony export */   makeKey: () => (/* binding */ makeKey),
/* harmony export */   publicKeyOf: () => (/* binding */ publicKeyOf)
/* harmony export */ });
/* harmony import */ var jose_jwk_thumbprint__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5067);
/* harmony import */ var jose_key_export__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7968);
/* harmony import */ var jose_key_generate_keypair__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9480);
/* harmony import */ var _parse_permit_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(996);
/** Making keys, and telling them apart. */




/** The id that the key has, or the thumbprint of RFC 7638. */
async function idOf(key) {
    return key.kid ?? (0,jose_jwk_thumbprint__WEBPACK_IMPORTED_MODULE_1__/* .calculateJwkThumbprint */ .s)(publicPart(key));
}
/** @returns `null` when two different keys have one id: then nobody knows whose signature it is. */
async function keysById(keys) {
    const found = new Map();
    for (const key of keys) {
        const id = await idOf(key);
        const known = found.get(id);
        if (known !== undefined && known.x !== key.x)
            return null;
        found.set(id, key);
    }
    return found;
}
/** What may be told to everybody. */
async function publicKeyOf(key) {
    return { ...publicPart(key), kid: await idOf(key), use: 'sig' };
}
/** The key itself, without what is said about it. */
function publicPart(key) {
    if (key.kty === 'OKP')
        return { kty: key.kty, crv: key.crv, x: key.x };
    return { kty: key.kty, crv: key.crv, x: key.x, y: key.y };
}
async function makeKey(algorithm) {
    const curve = algorithm === 'EdDSA' ? { crv: 'Ed25519' } : {};
    const { privateKey } = await (0,jose_key_generate_keypair__WEBPACK_IMPORTED_MODULE_2__/* .generateKeyPair */ .T)(algorithm, { ...curve, extractable: true });
    const made = (0,_parse_permit_keys_js__WEBPACK_IMPORTED_MODULE_0__.readPrivateKey)(new TextEncoder().encode(JSON.stringify(await (0,jose_key_export__WEBPACK_IMPORTED_MODULE_3__/* .exportJWK */ .JU)(privateKey))));
    if (!made.ok)
        throw new Error(`a new key ${made.why}`);
    return { ...made.value, kid: await idOf(made.value) };
}


/***/ })

};
