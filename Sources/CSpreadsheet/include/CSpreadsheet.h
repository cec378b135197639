#pragma once
#include <stddef.h>
#include <stdint.h>

// Reads the first sheet of an XLSX workbook as a stream: libzip unpacks, expat parses. No domain
// word, no policy but the limits below.

typedef struct spreadsheet spreadsheet;

enum spreadsheet_status {
  SPREADSHEET_OK = 0,        // a row is there
  SPREADSHEET_END = 1,       // there is none more
  SPREADSHEET_UNREADABLE = 2,// the file cannot be opened; errno is set
  SPREADSHEET_BROKEN = 3,    // no workbook, or damaged
  SPREADSHEET_ENCRYPTED = 4,
  SPREADSHEET_TOO_LARGE = 5, // it unpacks to more than the limits
  SPREADSHEET_NO_MEMORY = 6,
};

// What a workbook may unpack to. Zero means the default.
struct spreadsheet_limits {
  uint64_t sheet_bytes;      // the sheet's XML; default 2 GiB
  uint64_t string_bytes;     // text of the shared strings; default 512 MiB
  uint32_t cell_bytes;       // text of one cell; default 256 KiB
  uint32_t columns;          // default 16384
};

// Opens a workbook at its first sheet. On any status but OK, *result is NULL.
int spreadsheet_open(const char *path, struct spreadsheet_limits limits, spreadsheet **result);

// Goes to the next row: OK, END or a fault. Rows that the file leaves out come as rows without
// cells, so that row numbers are those that the spreadsheet shows (at most 1000 in a row).
int spreadsheet_next_row(spreadsheet *sheet);

// Goes back before the first row; the shared strings are kept. OK or a fault.
int spreadsheet_rewind(spreadsheet *sheet);

// How many cells the present row has, up to its last one with text.
uint32_t spreadsheet_cell_count(const spreadsheet *sheet);

// The UTF-8 text of a cell of the present row, valid until the next row; NULL and 0 when empty.
// Numbers come as the file writes them, booleans as 1 and 0, cells formatted as a date as
// yyyy-mm-dd, errors as their text (#N/A).
const char *spreadsheet_cell(const spreadsheet *sheet, uint32_t column, size_t *length);

// Share of the sheet's XML that was read, 0 to 1.
double spreadsheet_progress(const spreadsheet *sheet);

void spreadsheet_close(spreadsheet *sheet);
