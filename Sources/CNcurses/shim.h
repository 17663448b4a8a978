#ifndef CNCURSES_SHIM_H
#define CNCURSES_SHIM_H

/* Wide-character functions are declared only with this set. */
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <stdbool.h>

/* Swift refuses mutable C globals and does not see macros with casts: they are read here. */
static inline WINDOW *shim_stdscr(void) { return stdscr; }
static inline int shim_lines(void) { return LINES; }
static inline int shim_columns(void) { return COLS; }
static inline int shim_colors(void) { return COLORS; }

static inline attr_t shim_bold(void) { return A_BOLD; }
static inline attr_t shim_dim(void) { return A_DIM; }
static inline attr_t shim_reverse(void) { return A_REVERSE; }
static inline attr_t shim_underline(void) { return A_UNDERLINE; }

/* terminfo answers "absent" with NULL and "not a string" with -1. */
static inline bool shim_has_capability(const char *name) {
  char *value = tigetstr(name);
  return value != NULL && value != (char *)-1;
}

/* The Glibc module leaves this one out. */
extern int wcwidth(wchar_t character);
static inline int shim_wcwidth(wchar_t character) { return wcwidth(character); }

#endif
