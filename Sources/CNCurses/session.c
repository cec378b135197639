// Taking the terminal and giving it back.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "internal.h"
#include <term.h>

static SCREEN *screen;

/// Terminals that print the switch for bracketed paste instead of obeying it.
static bool marks_pastes(const char *name) {
  return strncmp(name, "linux", 5) != 0 && strncmp(name, "vt", 2) != 0
      && strncmp(name, "ansi", 4) != 0 && strncmp(name, "cons", 4) != 0
      && strncmp(name, "sun", 3) != 0 && strncmp(name, "pcansi", 6) != 0;
}

static void prepare_bytes(const char *name) {
  const char *paste_on = marks_pastes(name) ? "\033[?2004h" : NULL;
  const char *paste_off = marks_pastes(name) ? "\033[?2004l" : NULL;
  cn_enter_bytes.length = cn_leave_bytes.length = cn_paste_on.length = cn_paste_off.length = 0;
  cn_append(&cn_paste_on, paste_on);
  cn_append(&cn_paste_off, paste_off);
  cn_append(&cn_enter_bytes, enter_ca_mode);
  cn_append(&cn_enter_bytes, paste_on);
  cn_append(&cn_leave_bytes, paste_off);
  cn_append(&cn_leave_bytes, exit_attribute_mode);
  cn_append(&cn_leave_bytes, orig_pair);
  cn_append(&cn_leave_bytes, cursor_normal);
  cn_append(&cn_leave_bytes, exit_ca_mode ? exit_ca_mode : "\r\n");
}

static void set_modes(bool colors) {
  raw();
  noecho();
  nonl();
  intrflush(stdscr, FALSE);
  meta(stdscr, TRUE);
  typeahead(-1);
  idlok(stdscr, TRUE);
  // Keys are decoded by us, in every mode of every terminal; the terminal's application mode
  // would only turn the digits of PuTTY's keypad into sequences.
  keypad(stdscr, FALSE);
  if (colors && has_colors()) {
    start_color();
    use_default_colors();
  }
}

static void leave_at_exit(void) {
  cn_stop();
}

cn_result cn_start(const char *error_log, bool colors, cn_info *info) {
  static bool registered;
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return CN_NOT_A_TERMINAL;
  cn_choose_locale(&info->utf8);
  if (!cn_find_description(info->name, sizeof info->name)) return CN_UNUSABLE;
  if (!cn_save_line() || !cn_signals_open()) return CN_FAILED;
  setenv("NCURSES_NO_UTF8_ACS", "1", 1);
  // The window's size comes from the line alone: LINES and COLUMNS would freeze it.
  unsetenv("LINES");
  unsetenv("COLUMNS");
  screen = newterm(info->name, stdout, stdin);
  if (screen == NULL) {
    cn_signals_close();
    return CN_UNUSABLE;
  }
  prepare_bytes(info->name);
  if (!cn_crash_arm()) {
    cn_stop();
    return CN_FAILED;
  }
  if (!registered) registered = atexit(leave_at_exit) == 0;
  cn_redirect_errors(error_log);
  set_modes(colors);
  cn_keep_raw_line();
  cn_screen_reset();
  cn_fit();
  cn_write(&cn_paste_on);
  info->colors = colors && has_colors() ? COLORS : 0;
  return CN_STARTED;
}

void cn_stop(void) {
  if (screen == NULL) return;
  if (!cn_line_is_gone()) {
    cn_write(&cn_paste_off);
    endwin();
    cn_give_back_line();
  }
  delscreen(screen);
  screen = NULL;
  cn_crash_disarm();
  cn_signals_close();
  cn_give_back_errors();
}

int cn_key_sequence(const char *capability, uint8_t *buffer, int size) {
  const char *sequence = tigetstr(capability);
  if (sequence == NULL || sequence == (const char *)-1) return 0;
  size_t length = strlen(sequence);
  if (length > (size_t)size) return 0;
  memcpy(buffer, sequence, length);
  return (int)length;
}
