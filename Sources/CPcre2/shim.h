#ifndef CPCRE2_SHIM_H
#define CPCRE2_SHIM_H

/* The header declares the functions for one width of characters only: bytes. */
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#endif
