/* Only for trying the program under Wine: Windows has its own icuuc.dll since 2017, Wine has none.
   Qt takes from it converters for rare encodings; here every one of them is "not found". */
typedef int code;
#define OUT __declspec(dllexport)
enum { U_ILLEGAL_ARGUMENT = 1, U_FILE_ACCESS = 4 };

OUT void *ucnv_open(const char *name, code *error) { if (error) *error = U_FILE_ACCESS; return 0; }
OUT void ucnv_close(void *c) {}
OUT void ucnv_reset(void *c) {}
OUT void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
OUT void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
OUT signed char ucnv_getMaxCharSize(void *c) { return 1; }
OUT const char *ucnv_getName(void *c, code *error) { if (error) *error = U_ILLEGAL_ARGUMENT; return 0; }
OUT void ucnv_getToUCallBack(void *c, void **action, const void **context) {}
OUT void ucnv_getFromUCallBack(void *c, void **action, const void **context) {}
OUT void ucnv_setToUCallBack(void *c, void *n, const void *m, void **o, const void **p, code *error) {}
OUT void ucnv_setFromUCallBack(void *c, void *n, const void *m, void **o, const void **p, code *error) {}
OUT void ucnv_cbToUWriteUChars(void *a, const void *s, int n, int o, code *error) {}
OUT void ucnv_cbFromUWriteUChars(void *a, const void **s, const void *l, int o, code *error) {}
OUT void ucnv_toUnicode(void *c, void **t, const void *tl, const char **s, const char *sl, int *o, signed char f,
                        code *error) { if (error) *error = U_ILLEGAL_ARGUMENT; }
OUT void ucnv_fromUnicode(void *c, char **t, const char *tl, const void **s, const void *sl, int *o, signed char f,
                          code *error) { if (error) *error = U_ILLEGAL_ARGUMENT; }
OUT int ucnv_toUCountPending(void *c, code *error) { return 0; }
OUT int ucnv_fromUCountPending(void *c, code *error) { return 0; }
OUT const char *ucnv_getStandardName(const char *name, const char *standard, code *error) { return 0; }
OUT const char *ucnv_getAvailableName(int n) { return 0; }
OUT int ucnv_countAvailable(void) { return 0; }
