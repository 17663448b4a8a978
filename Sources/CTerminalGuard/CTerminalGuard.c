#define _GNU_SOURCE
#include "CTerminalGuard.h"

#include <errno.h>
#include <signal.h>
#include <stdbool.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

/* Mouse and paste reports off, attributes reset, cursor shown, alternate screen left. */
static const char undo[] =
    "\033[?1000l\033[?1006l\033[?2004l\033[0m\033[?25h\033[?1049l\r";

static const int fatal_signals[] = {SIGSEGV, SIGBUS,  SIGILL, SIGTRAP,
                                    SIGFPE,  SIGABRT, SIGQUIT};
static const int reported_signals[] = {SIGWINCH, SIGTSTP, SIGINT, SIGTERM, SIGHUP};
enum {
  fatal_count = sizeof fatal_signals / sizeof *fatal_signals,
  reported_count = sizeof reported_signals / sizeof *reported_signals
};

static struct sigaction found_fatal[fatal_count];
static struct sigaction found_reported[reported_count];
static struct termios settings;
static bool has_settings;
static volatile sig_atomic_t is_armed;
static volatile sig_atomic_t is_leaving;
static volatile sig_atomic_t terminal_descriptor;
static volatile sig_atomic_t wake_descriptor;

/* A crash by stack overflow leaves no stack to handle it on. */
static char handler_stack[64 * 1024];

/* Only async-signal-safe calls from here: write, tcsetattr, signal, raise. */
static void die_of(int number) {
  ssize_t written = write(terminal_descriptor, undo, sizeof undo - 1);
  (void)written;
  if (has_settings) tcsetattr(terminal_descriptor, TCSANOW, &settings);
  signal(number, SIG_DFL);
  raise(number);
}

static void report(int number) {
  int saved_errno = errno;
  if (number == SIGTERM || number == SIGHUP || number == SIGINT) {
    if (is_leaving) {
      die_of(number);
      return;
    }
    is_leaving = 1;
  }
  unsigned char byte = (unsigned char)number;
  ssize_t written = write(wake_descriptor, &byte, 1);
  (void)written;
  errno = saved_errno;
}

void terminal_guard_arm(int terminal, int wake) {
  if (is_armed) return;
  terminal_descriptor = terminal;
  wake_descriptor = wake;
  is_leaving = 0;
  has_settings = tcgetattr(terminal, &settings) == 0;

  stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack};
  sigaltstack(&stack, NULL);

  struct sigaction action;
  memset(&action, 0, sizeof action);
  sigemptyset(&action.sa_mask);
  action.sa_handler = die_of;
  action.sa_flags = SA_ONSTACK;
  for (int i = 0; i < fatal_count; i++) sigaction(fatal_signals[i], &action, &found_fatal[i]);
  action.sa_handler = report;
  action.sa_flags = SA_RESTART | SA_ONSTACK;
  for (int i = 0; i < reported_count; i++)
    sigaction(reported_signals[i], &action, &found_reported[i]);
  is_armed = 1;
}

void terminal_guard_disarm(void) {
  if (!is_armed) return;
  is_armed = 0;
  for (int i = 0; i < fatal_count; i++) sigaction(fatal_signals[i], &found_fatal[i], NULL);
  for (int i = 0; i < reported_count; i++)
    sigaction(reported_signals[i], &found_reported[i], NULL);
}

void terminal_guard_stop(void) {
  struct sigaction found;
  struct sigaction standard;
  memset(&standard, 0, sizeof standard);
  sigemptyset(&standard.sa_mask);
  standard.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &standard, &found);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &found, NULL);
}
