#ifndef CNCURSES_SHIM_H
#define CNCURSES_SHIM_H

/* Wide-character functions are declared only with this set. */
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <term.h>
#include <stdbool.h>
/* Names of capabilities are macros, and Swift's own. */
#undef lines
#undef columns

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

/* Curses then rewrites rows where it would move them: not every terminal moves parts of a screen
   as its entry says, and what stays behind reads as part of a name. */
static inline void shim_forget_moving_rows(void) {
  change_scroll_region = NULL;
  parm_index = NULL;
  parm_rindex = NULL;
  insert_line = NULL;
  delete_line = NULL;
  parm_insert_line = NULL;
  parm_delete_line = NULL;
}

/* The Glibc module leaves this one out. */
extern int wcwidth(wchar_t character);
static inline int shim_wcwidth(wchar_t character) { return wcwidth(character); }

#endif
