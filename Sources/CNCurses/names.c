// Which description and which locale are used.
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>

#include "internal.h"
#include <term.h>

/// Whether terminfo knows the name and the terminal can move its cursor.
static bool usable(const char *name) {
  int error = 0;
  if (setupterm(name, 1, &error) == ERR) return false;
  bool moves = cursor_address != NULL;
  del_curterm(cur_term);
  return moves;
}

/// Terminals that are not in a small terminfo set and do what xterm does.
static bool like_xterm(const char *name) {
  static const char *const families[] = {
      "xterm", "putty", "mintty", "alacritty", "kitty", "foot", "ghostty", "wezterm", "konsole",
      "gnome", "vte", "contour", "st-", "ms-terminal", "rxvt"};
  for (size_t i = 0; i < sizeof families / sizeof *families; i++)
    if (strncmp(name, families[i], strlen(families[i])) == 0) return true;
  return false;
}

bool cn_find_description(char *name, size_t size) {
  const char *wanted = getenv("TERM");
  if (wanted == NULL || wanted[0] == 0 || strlen(wanted) >= size) return false;
  const char *candidates[5] = {wanted};
  if (like_xterm(wanted)) {
    candidates[1] = "xterm-256color";
    candidates[2] = "xterm";
    candidates[3] = "vt100";
  } else if (strncmp(wanted, "tmux", 4) == 0 || strncmp(wanted, "screen", 6) == 0) {
    candidates[1] = "screen-256color";
    candidates[2] = "screen";
    candidates[3] = "vt100";
  }
  for (int i = 0; candidates[i] != NULL; i++) {
    if (!usable(candidates[i])) continue;
    strcpy(name, candidates[i]);
    return true;
  }
  return false;
}

static bool is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

static bool says_something(const char *variable) {
  const char *value = getenv(variable);
  return value != NULL && value[0] != 0;
}

// Only LC_CTYPE: a decimal comma from LC_NUMERIC breaks numbers elsewhere. An environment that
// says nothing, or names a locale that is not installed, gets UTF-8; one that asks for C gets C.
void cn_choose_locale(bool *utf8) {
  bool asked = says_something("LC_ALL") || says_something("LC_CTYPE") || says_something("LANG");
  if (!asked || setlocale(LC_CTYPE, "") == NULL) {
    if (setlocale(LC_CTYPE, "C.UTF-8") == NULL && setlocale(LC_CTYPE, "en_US.UTF-8") == NULL)
      setlocale(LC_CTYPE, "C");
  }
  *utf8 = is_utf8();
}
