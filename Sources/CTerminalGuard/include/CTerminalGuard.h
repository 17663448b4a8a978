#ifndef C_TERMINAL_GUARD_H
#define C_TERMINAL_GUARD_H

/*
 * Puts the terminal back when the program dies, and turns the signals that the program should
 * act on into bytes in a pipe. One terminal at a time.
 */

/*
 * To be called before curses starts, since curses takes the signals it finds untaken.
 *
 * terminal: the descriptor of the terminal whose settings are saved and to which the undo bytes
 *           are written.
 * wake:     the non-blocking write end of a pipe. SIGWINCH, SIGTSTP, SIGINT, SIGTERM and SIGHUP
 *           write their number there as one byte; the second of the last three ends the program.
 */
void terminal_guard_arm(int terminal, int wake);

/* Puts back the signal actions found by terminal_guard_arm; harmless when not armed. */
void terminal_guard_disarm(void);

/* Stops the process as Ctrl-Z does and returns when it is continued. */
void terminal_guard_stop(void);

/*
 * Keeps a crash from writing what clients said anywhere: no core file, no other program of the same
 * user that reads this one's memory, and no backtrace by the Swift runtime, which prints registers.
 * To be called first of all. Not 0 when the system refuses.
 */
int process_leaves_no_traces(void);

#endif
