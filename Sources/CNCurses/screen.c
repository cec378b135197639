// Cells into ncurses, which sends the difference.
#include <sys/ioctl.h>
#include <unistd.h>

#include "internal.h"

enum { MOST_COLUMNS = 1000, MOST_ROWS = 500 };

static int cursor_row, cursor_column;
static bool cursor_visible;
static int cursor_shown;
/// The pair used last: cells of one colour come in runs.
static int last_foreground, last_background, last_pair;

void cn_screen_reset(void) {
  cursor_row = cursor_column = 0;
  cursor_visible = true;
  cursor_shown = -1;
  last_foreground = last_background = -1;
  last_pair = 0;
}

void cn_size(int *columns, int *rows) {
  struct winsize size = {0};
  ioctl(STDOUT_FILENO, TIOCGWINSZ, &size);
  // Serial lines and some clients report nothing.
  *columns = size.ws_col == 0 ? 80 : size.ws_col > MOST_COLUMNS ? MOST_COLUMNS : size.ws_col;
  *rows = size.ws_row == 0 ? 24 : size.ws_row > MOST_ROWS ? MOST_ROWS : size.ws_row;
}

// resize_term and not resizeterm, which also queues a key.
void cn_fit(void) {
  int columns, rows;
  cn_size(&columns, &rows);
  if (is_term_resized(rows, columns)) resize_term(rows, columns);
  erase();
  clearok(curscr, TRUE);
}

static int pair_of(int foreground, int background) {
  if (foreground < 0 && background < 0) return 0;
  if (foreground != last_foreground || background != last_background) {
    int pair = alloc_pair(foreground, background);
    last_pair = pair < 0 ? 0 : pair;
    last_foreground = foreground;
    last_background = background;
  }
  return last_pair;
}

static attr_t attributes_of(unsigned bits) {
  return (bits & CN_BOLD ? A_BOLD : 0) | (bits & CN_DIM ? A_DIM : 0)
      | (bits & CN_UNDERLINE ? A_UNDERLINE : 0) | (bits & CN_REVERSE ? A_REVERSE : 0);
}

static void convert(const cn_cell *cell, cchar_t *out) {
  wchar_t text[5] = {0};
  for (int i = 0; i < 4 && cell->text[i] != 0; i++) text[i] = (wchar_t)cell->text[i];
  attr_t attributes = attributes_of(cell->attributes);
  int foreground = cell->foreground, background = cell->background, pair = 0;
  if (COLORS > 0 && COLORS < 16) {
    // Eight colours: bold brightens the letters, and there are no bright backgrounds.
    if (foreground >= 8) attributes |= A_BOLD;
    if (foreground >= 8) foreground -= 8;
    if (background >= 8) background -= 8;
  }
  if (COLORS > 0 && foreground < COLORS && background < COLORS)
    pair = pair_of(foreground, background);
  setcchar(out, text, attributes, (short)(pair > 32767 ? 0 : pair), &pair);
}

// The wadd_wchnstr family does not move the cursor, so the last cell of the screen can be written.
void cn_put(int row, int column, const cn_cell *cells, int count) {
  cchar_t converted[MOST_COLUMNS];
  if (count > MOST_COLUMNS) count = MOST_COLUMNS;
  for (int i = 0; i < count; i++) convert(&cells[i], &converted[i]);
  mvwadd_wchnstr(stdscr, row, column, converted, count);
}

void cn_cursor(int row, int column, bool visible) {
  cursor_row = row;
  cursor_column = column;
  cursor_visible = visible;
}

void cn_flush(void) {
  if (cursor_shown != cursor_visible) {
    curs_set(cursor_visible ? 1 : 0);
    cursor_shown = cursor_visible;
  }
  wmove(stdscr, cursor_row, cursor_column);
  wnoutrefresh(stdscr);
  doupdate();
}

void cn_forget(void) { clearok(curscr, TRUE); }

void cn_resume(void) {
  cn_enter_now();
  cursor_shown = -1;
  clearok(curscr, TRUE);
}

void cn_bell(void) { beep(); }
