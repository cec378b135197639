// What the parts of this target share.
#ifndef CNCURSES_INTERNAL_H
#define CNCURSES_INTERNAL_H

#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <stdbool.h>
#include <stddef.h>

#include "CNCurses.h"

/// Bytes made at the start, so that a signal handler has only to write them.
typedef struct {
  char bytes[512];
  size_t length;
} cn_bytes;

/// Appends a terminfo string without its padding marks.
void cn_append(cn_bytes *bytes, const char *text);
/// Writes all of it; nothing else is safe in a signal handler.
void cn_write(const cn_bytes *bytes);

/// terminal.c: what a signal handler may call.
void cn_leave_now(void);
void cn_enter_now(void);
void cn_give_back_line(void);
extern cn_bytes cn_enter_bytes, cn_leave_bytes, cn_paste_on, cn_paste_off;
/// terminal.c: the rest.
bool cn_line_is_gone(void);
bool cn_save_line(void);
void cn_keep_raw_line(void);
void cn_redirect_errors(const char *path);
void cn_give_back_errors(void);

/// names.c: finds a description that can be used; false when there is none.
bool cn_find_description(char *name, size_t size);
void cn_choose_locale(bool *utf8);

/// signals.c
bool cn_signals_open(void);
void cn_signals_close(void);

/// crash.c
bool cn_crash_arm(void);
void cn_crash_disarm(void);

/// screen.c
void cn_screen_reset(void);

#endif
