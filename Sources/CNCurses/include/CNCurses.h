// The border to ncursesw: plain structs and functions, no curses header, no domain word.
//
// There is one terminal. Everything is called on the thread that called cn_start, but cn_wake,
// which any thread may call.
#ifndef CNCURSES_H
#define CNCURSES_H

#include <stdbool.h>
#include <stdint.h>

/// Attributes of a cell, in our own numbering.
enum { CN_BOLD = 1, CN_DIM = 2, CN_UNDERLINE = 4, CN_REVERSE = 8 };

/// One cell: a character with up to three marks (0 ends), palette indices (-1 is the default).
typedef struct {
  uint32_t text[4];
  uint16_t attributes;
  int16_t foreground;
  int16_t background;
} cn_cell;

/// Why the terminal could not be taken.
typedef enum {
  CN_STARTED = 0,
  CN_NOT_A_TERMINAL,
  /// TERM is empty, dumb, or nothing that terminfo knows.
  CN_UNUSABLE,
  /// A system call failed; errno tells why.
  CN_FAILED,
} cn_result;

/// What was found out about the terminal.
typedef struct {
  /// Colours of its palette, 0 when it has none.
  int32_t colors;
  bool utf8;
  /// The description in use, which need not be what TERM says.
  char name[64];
} cn_info;

/// Takes the terminal: raw keys, the alternate screen, bracketed paste, handlers for signals and
/// crashes, standard error sent to `error_log` (appended; NULL throws it away) unless it goes to a
/// file already.
cn_result cn_start(const char *error_log, bool colors, cn_info *info);

/// Gives the terminal back as it was. When the line is gone nothing is written.
void cn_stop(void);

/// Bytes of a key's sequence by its terminfo name (`kf5`); 0 when there is none.
int cn_key_sequence(const char *capability, uint8_t *buffer, int size);

/// The window's size; 80×24 when the line reports none.
void cn_size(int *columns, int *rows);

/// Fits the screen to the window after SIGWINCH.
void cn_fit(void);

/// Puts `count` cells into row `row` from `column` on; the cell under a wide one is left out.
void cn_put(int row, int column, const cn_cell *cells, int count);

/// Where the cursor rests with the next cn_flush.
void cn_cursor(int row, int column, bool visible);

/// Sends what differs from what the terminal shows.
void cn_flush(void);

/// Makes the next cn_flush send everything.
void cn_forget(void);

/// Takes the terminal again after the program was stopped and continued.
void cn_resume(void);

void cn_bell(void);

/// What ended a wait, as bits.
enum { CN_INPUT = 1, CN_SIGNAL = 2, CN_WOKEN = 4, CN_HUNG_UP = 8 };

/// Waits for any of the above; -1 waits for ever, 0 not at all.
int cn_wait(int milliseconds);

/// Reads what was typed: the number of bytes, 0 when there are none, -1 when the line is gone.
int cn_read(uint8_t *buffer, int size);

/// The next signal that came, 0 when there is none.
int cn_next_signal(void);

/// Ends a wait, from any thread, also before cn_start and after cn_stop.
void cn_wake(void);

#endif
