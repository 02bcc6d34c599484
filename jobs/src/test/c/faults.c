/*
 * Makes the n-th file operation below a directory fail, or kills the process there. Loaded with LD_PRELOAD, so that the program
 * under test runs as it is, and no privileges are needed.
 *
 *   FAULTS_BELOW   directory; operations on other files are neither counted nor disturbed
 *   FAULTS_AT      number of the operation, counted from 1 over the whole process; absent or 0: only count
 *   FAULTS_KIND    kill | enospc | eio | short (a write takes half of what it was given)
 *   FAULTS_STICKY  if set, every later operation fails too: a disk that stays full
 *   FAULTS_LOG     file to which "number operation path" is appended for each operation
 *   FAULTS_ORDERS  file that a long-lived program writes and opens to have the next fault: one line "at kind once|sticky directory",
 *                  read whenever it is opened, with which counting begins anew
 *
 * Counted: creating or truncating a file, writing, truncating, forcing to the disk, linking, renaming, removing, making a directory.
 * A crash of the machine, which also loses what was written and not forced, is not simulated.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

#define MAX_FILES 65536

enum verdict { PROCEED, FAIL, HALVE };

static atomic_long operations;
static atomic_uchar below[MAX_FILES];

static char directory[4096];
static char kind[16] = "kill";
static long at;
static int sticky;

__attribute__((constructor)) static void settings(void) {
    const char *setting = getenv("FAULTS_BELOW");
    if (setting) {
        snprintf(directory, sizeof directory, "%s", setting);
    }
    if ((setting = getenv("FAULTS_KIND"))) {
        snprintf(kind, sizeof kind, "%s", setting);
    }
    if ((setting = getenv("FAULTS_AT"))) {
        at = atol(setting);
    }
    sticky = getenv("FAULTS_STICKY") != NULL;
}

/* Past the wrappers below, as the log. What cannot be read is a mistake of the test and must not look like a fault that did no harm. */
static void take_orders(const char *path) {
    const char *orders = getenv("FAULTS_ORDERS");
    if (!orders || !path || strcmp(path, orders) != 0) {
        return;
    }
    char line[4200] = "", word[16] = "";
    int file = (int) syscall(SYS_openat, AT_FDCWD, orders, O_RDONLY);
    ssize_t length = file >= 0 ? syscall(SYS_read, file, line, sizeof line - 1) : 0;
    if (file >= 0) {
        syscall(SYS_close, file);
    }
    if (length > 0 && sscanf(line, "%ld %15s %15s %4095[^\n]", &at, kind, word, directory) != 4) {
        abort();
    }
    sticky = strcmp(word, "sticky") == 0;
    operations = 0;
}

static int is_below(const char *path) {
    if (!*directory || !path) {
        return 0;
    }
    size_t length = strlen(directory);
    return strncmp(path, directory, length) == 0 && (path[length] == '/' || path[length] == '\0');
}

static int is_file_below(int file) {
    return file >= 0 && file < MAX_FILES && below[file];
}

static void remember(int file, const char *path) {
    if (file >= 0 && file < MAX_FILES) {
        below[file] = is_below(path);
    }
}

/* Past the wrappers below: logging must not count itself. */
static void record(long number, const char *operation, const char *path) {
    const char *log = getenv("FAULTS_LOG");
    if (!log) {
        return;
    }
    char line[4400];
    int length = snprintf(line, sizeof line, "%ld %s %s\n", number, operation, path);
    int file = (int) syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND, 0644);
    if (file >= 0) {
        syscall(SYS_write, file, line, (size_t) length);
        syscall(SYS_close, file);
    }
}

static enum verdict judge(const char *operation, const char *path) {
    long number = atomic_fetch_add(&operations, 1) + 1;
    record(number, operation, path);
    if (at == 0 || number < at || (number > at && !sticky)) {
        return PROCEED;
    }
    if (strcmp(kind, "kill") == 0) {
        kill(getpid(), SIGKILL);
        for (;;) {
            pause();
        }
    }
    if (strcmp(kind, "short") == 0) {
        return HALVE;
    }
    errno = strcmp(kind, "eio") == 0 ? EIO : ENOSPC;
    return FAIL;
}

#define NEXT(name) \
    static __typeof__(&name) next; \
    if (!next) { \
        next = (__typeof__(&name)) dlsym(RTLD_NEXT, #name); \
    }

#define FAIL_IF_JUDGED(condition, operation, path) \
    if ((condition) && judge(operation, path) == FAIL) { \
        return -1; \
    }

static int changes(int flags) {
    return (flags & (O_CREAT | O_TRUNC)) != 0;
}

static mode_t mode_of(int flags, va_list arguments) {
    return (flags & O_CREAT) || (flags & O_TMPFILE) == O_TMPFILE ? va_arg(arguments, mode_t) : 0;
}

#define OPEN(name) \
    int name(const char *path, int flags, ...) { \
        va_list arguments; \
        va_start(arguments, flags); \
        mode_t mode = mode_of(flags, arguments); \
        va_end(arguments); \
        NEXT(name) \
        take_orders(path); \
        FAIL_IF_JUDGED(changes(flags) && is_below(path), "open", path) \
        int file = next(path, flags, mode); \
        remember(file, path); \
        return file; \
    }
OPEN(open)
OPEN(open64)

#define OPENAT(name) \
    int name(int from, const char *path, int flags, ...) { \
        va_list arguments; \
        va_start(arguments, flags); \
        mode_t mode = mode_of(flags, arguments); \
        va_end(arguments); \
        NEXT(name) \
        take_orders(path); \
        FAIL_IF_JUDGED(changes(flags) && is_below(path), "open", path) \
        int file = next(from, path, flags, mode); \
        remember(file, path); \
        return file; \
    }
OPENAT(openat)
OPENAT(openat64)

int close(int file) {
    NEXT(close)
    if (file >= 0 && file < MAX_FILES) {
        below[file] = 0;
    }
    return next(file);
}

/* Half of a write, but never nothing: that would be an end and not a short write. */
static size_t judged_size(int file, size_t size) {
    if (!is_file_below(file)) {
        return size;
    }
    switch (judge("write", "-")) {
        case FAIL:
            return (size_t) -1;
        case HALVE:
            return size > 1 ? size / 2 : size;
        default:
            return size;
    }
}

#define WRITE_SOME \
    size = judged_size(file, size); \
    if (size == (size_t) -1) { \
        return -1; \
    }

ssize_t write(int file, const void *bytes, size_t size) {
    NEXT(write)
    WRITE_SOME
    return next(file, bytes, size);
}

ssize_t pwrite(int file, const void *bytes, size_t size, off_t offset) {
    NEXT(pwrite)
    WRITE_SOME
    return next(file, bytes, size, offset);
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t offset) {
    NEXT(pwrite64)
    WRITE_SOME
    return next(file, bytes, size, offset);
}

ssize_t writev(int file, const struct iovec *parts, int count) {
    NEXT(writev)
    size_t size = judged_size(file, (size_t) count);
    return size == (size_t) -1 ? -1 : next(file, parts, (int) size);
}

#define ON_FILE(name, parameters, ...) \
    int name parameters { \
        NEXT(name) \
        FAIL_IF_JUDGED(is_file_below(file), #name, "-") \
        return next(__VA_ARGS__); \
    }
ON_FILE(fsync, (int file), file)
ON_FILE(fdatasync, (int file), file)
ON_FILE(ftruncate, (int file, off_t size), file, size)
ON_FILE(ftruncate64, (int file, off64_t size), file, size)

#define ON_PATH(name, parameters, ...) \
    int name parameters { \
        NEXT(name) \
        FAIL_IF_JUDGED(is_below(path), #name, path) \
        return next(__VA_ARGS__); \
    }
ON_PATH(unlink, (const char *path), path)
ON_PATH(rmdir, (const char *path), path)
ON_PATH(remove, (const char *path), path)
ON_PATH(mkdir, (const char *path, mode_t mode), path, mode)
ON_PATH(unlinkat, (int from, const char *path, int flags), from, path, flags)
ON_PATH(mkdirat, (int from, const char *path, mode_t mode), from, path, mode)

#define ON_TWO_PATHS(name, parameters, ...) \
    int name parameters { \
        NEXT(name) \
        FAIL_IF_JUDGED(is_below(path) || is_below(to), #name, to) \
        return next(__VA_ARGS__); \
    }
ON_TWO_PATHS(rename, (const char *path, const char *to), path, to)
ON_TWO_PATHS(link, (const char *path, const char *to), path, to)
ON_TWO_PATHS(symlink, (const char *path, const char *to), path, to)
ON_TWO_PATHS(renameat, (int from, const char *path, int into, const char *to), from, path, into, to)
ON_TWO_PATHS(linkat, (int from, const char *path, int into, const char *to, int flags), from, path, into, to, flags)
