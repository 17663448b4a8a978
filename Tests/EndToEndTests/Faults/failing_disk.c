// Put before a program with LD_PRELOAD, lets one of its writes fail as a full or a dying disk does.
//
//   FAULT_PATH  only files whose path contains this
//   FAULT_AT    which of the writes, flushes and truncations of those files, counted from 1
//   FAULT_KIND  eio: that one fails; enospc: that one and all after it; short: half of it is
//               written, and said so; torn: half of it is written, then it and all after it fail
//   FAULT_TOLD  a file that is made when it happens
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

enum outcome { passes, is_halved, is_torn, fails };

static int is_concerned(int file) {
  const char *part = getenv("FAULT_PATH");
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = part ? readlink(link, path, sizeof path - 1) : -1;
  if (length < 0) return 0;
  path[length] = 0;
  return strstr(path, part) != NULL;
}

// Sets errno when what is asked for fails.
static enum outcome next(int file) {
  static atomic_long count;
  int before = errno;
  if (!is_concerned(file)) { errno = before; return passes; }
  const char *at = getenv("FAULT_AT"), *kind = getenv("FAULT_KIND"), *told = getenv("FAULT_TOLD");
  if (!at || !kind || !told) { errno = before; return passes; }
  long left = atol(at) - ++count;
  int lasts = !strcmp(kind, "enospc") || !strcmp(kind, "torn");
  if (left > 0 || (left < 0 && !lasts)) { errno = before; return passes; }
  close(open(told, O_CREAT | O_WRONLY, 0600));
  errno = strcmp(kind, "enospc") ? EIO : ENOSPC;
  if (left == 0 && !strcmp(kind, "short")) return is_halved;
  if (left == 0 && !strcmp(kind, "torn")) return is_torn;
  return fails;
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t offset) {
  switch (next(file)) {
    case is_halved: count = count > 1 ? count / 2 : count; break;
    case is_torn: syscall(SYS_pwrite64, file, bytes, count / 2, offset); errno = EIO; return -1;
    case fails: return -1;
    case passes: break;
  }
  return syscall(SYS_pwrite64, file, bytes, count, offset);
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset) {
  return pwrite64(file, bytes, count, offset);
}

ssize_t write(int file, const void *bytes, size_t count) {
  switch (next(file)) {
    case is_halved: count = count > 1 ? count / 2 : count; break;
    case is_torn: syscall(SYS_write, file, bytes, count / 2); errno = EIO; return -1;
    case fails: return -1;
    case passes: break;
  }
  return syscall(SYS_write, file, bytes, count);
}

// Half of a flush or of a truncation is one that was asked for and of which nothing is known.
static int flush(long number, int file) {
  switch (next(file)) {
    case is_torn: syscall(number, file); errno = EIO; return -1;
    case fails: return -1;
    case is_halved: case passes: break;
  }
  return syscall(number, file);
}

int fdatasync(int file) { return flush(SYS_fdatasync, file); }

int fsync(int file) { return flush(SYS_fsync, file); }

int ftruncate64(int file, off64_t length) {
  switch (next(file)) {
    case is_torn: syscall(SYS_ftruncate, file, length); errno = EIO; return -1;
    case fails: return -1;
    case is_halved: case passes: break;
  }
  return syscall(SYS_ftruncate, file, length);
}

int ftruncate(int file, off_t length) { return ftruncate64(file, length); }
