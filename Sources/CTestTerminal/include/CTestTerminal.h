// A program under a real pseudo-terminal, its screen kept by a real terminal emulator (libvterm).
// For tests only. No function blocks longer than the time it is given.
#pragma once
#include <stdbool.h>
#include <stdint.h>

typedef struct ct_session ct_session;

/// One cell of the emulated screen. `width` is 2 for wide characters, 0 for what they cover.
typedef struct {
  uint32_t chars[6];
  int width;
  bool bold, underline, reverse;
  /// Palette index, -1 for the terminal's default, -2 for a direct colour.
  int foreground, background;
} ct_cell;

/// Starts `path` with its own session and controlling terminal. NULL when that fails (errno).
/// `argv` and `envp` end in NULL.
ct_session *ct_spawn(
    const char *path, char *const argv[], char *const envp[], int rows, int columns);

/// Types bytes; false when the line is gone.
bool ct_type(ct_session *session, const uint8_t *bytes, int count);

/// Waits until output is there, the program ended, or the time is up, and feeds the emulator.
/// Returns the bytes read, 0 when nothing came, -1 when the program ended and all is read.
int ct_pump(ct_session *session, int milliseconds);

/// As `ct_pump`, but hands the bytes out and leaves the emulator as it is, so that a clock can be
/// read before the emulator costs anything. `ct_feed` shows them afterwards.
int ct_receive(ct_session *session, uint8_t *buffer, int size, int milliseconds);
void ct_feed(ct_session *session, const uint8_t *bytes, int count);

/// The program's status as wait(2) gives it once it has ended; -1 while it runs.
int ct_status(ct_session *session);

void ct_resize(ct_session *session, int rows, int columns);
void ct_signal(ct_session *session, int number);
/// Closes the line as a lost connection does; the program gets SIGHUP.
void ct_hang_up(ct_session *session);

int ct_rows(const ct_session *session);
int ct_columns(const ct_session *session);
void ct_read_cell(const ct_session *session, int row, int column, ct_cell *out);
void ct_cursor(const ct_session *session, int *row, int *column, bool *visible);
/// Bytes that the program has written since the start.
long ct_bytes(const ct_session *session);
int ct_bells(const ct_session *session);
bool ct_is_alternate_screen(const ct_session *session);
int ct_process(const ct_session *session);
/// The line's settings as `stty -g` would tell them; false when the line is gone.
bool ct_line_settings(const ct_session *session, char *buffer, int size);

/// Kills the program if it still runs, and frees everything.
void ct_end(ct_session *session);

/// The cells that libc gives a character in a UTF-8 locale: -1 when it cannot be printed,
/// -2 when there is no such locale. Call it from one thread at a time.
int ct_scalar_width(uint32_t scalar);
